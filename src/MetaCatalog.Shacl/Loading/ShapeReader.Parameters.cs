using System.Globalization;
using System.Numerics;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Shapes;

namespace MetaCatalog.Shacl.Loading;

/// <summary>The values of parameters, typed.</summary>
internal sealed partial class ShapeReader
{
    /// <summary>All values.</summary>
    public IEnumerable<Term> Values(Iri parameter) => loader.Graph.Objects(Node, parameter);

    /// <summary>The only value, or null when there is none; several are a fault.</summary>
    public Term? One(Iri parameter)
    {
        Term? only = null;
        foreach (var value in Values(parameter))
        {
            if (only is not null)
            {
                Fault(parameter, value, new("is one value too many. Allowed: at most one.", "は余分な値です。値は一つまでです。"));
                return only;
            }

            only = value;
        }

        return only;
    }

    /// <summary>All values as IRIs.</summary>
    public IEnumerable<Iri> Iris(Iri parameter) => Values(parameter).Select(value => IriOf(parameter, value)).OfType<Iri>();

    /// <summary>The only value as an IRI.</summary>
    public Iri? OneIri(Iri parameter) => One(parameter) is { } value ? IriOf(parameter, value) : null;

    /// <summary>A value as an IRI.</summary>
    public Iri? IriOf(Iri parameter, Term value)
    {
        if (value is Iri iri)
        {
            return iri;
        }

        Fault(parameter, value, new("is not an IRI.", "はIRIではありません。"));
        return null;
    }

    /// <summary>The only value as a literal.</summary>
    public Literal? OneLiteral(Iri parameter)
    {
        var value = One(parameter);
        if (value is not null and not Literal)
        {
            Fault(parameter, value, new("is not a literal.", "はリテラルではありません。"));
        }

        return value as Literal;
    }

    /// <summary>The only value as a text without language.</summary>
    public string? OneText(Iri parameter) => One(parameter) is { } value ? TextOf(parameter, value) : null;

    /// <summary>A value as a text without language.</summary>
    public string? TextOf(Iri parameter, Term value)
    {
        if (value is Literal literal && literal.Datatype.Equals(Xsd.String))
        {
            return literal.LexicalForm;
        }

        Fault(parameter, value, new("is not an xsd:string.", "はxsd:stringではありません。"));
        return null;
    }

    /// <summary>The only value as an integer, cut off at the ends of 64 bits.</summary>
    public long? OneInteger(Iri parameter)
    {
        if (One(parameter) is not { } value)
        {
            return null;
        }

        if (value is Literal literal && literal.Datatype.Equals(Xsd.Integer)
            && BigInteger.TryParse(literal.LexicalForm, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return (long)BigInteger.Clamp(number, long.MinValue, long.MaxValue);
        }

        Fault(parameter, value, new("is not an xsd:integer.", "はxsd:integerではありません。"));
        return null;
    }

    /// <summary>Whether the only value is the literal <c>true</c>. Other spellings of it do not count, as the test suite has it.</summary>
    public bool Flag(Iri parameter)
    {
        if (One(parameter) is not { } value)
        {
            return false;
        }

        if (value is Literal literal && literal.Datatype.Equals(Xsd.Boolean) && literal.LexicalForm is "true" or "false" or "1" or "0")
        {
            return literal.LexicalForm == "true";
        }

        Fault(parameter, value, new("is not an xsd:boolean. Allowed: true, false.", "はxsd:booleanではありません。trueまたはfalseを指定してください。"));
        return false;
    }

    /// <summary>Whether the parameter may be used here; a node shape that has it is a fault.</summary>
    public bool IsPropertyOnly(Iri parameter)
    {
        if (!IsPropertyShape && Values(parameter).FirstOrDefault() is { } value)
        {
            Fault(parameter, value, new("is only allowed in a property shape, and this shape has no sh:path.", "はプロパティシェイプでのみ使えます。このシェイプにはsh:pathがありません。"));
        }

        return IsPropertyShape;
    }

    /// <summary>The members of the only value, a list.</summary>
    public IReadOnlyList<Term>? OneList(Iri parameter) => One(parameter) is { } head ? List(parameter, head) : null;

    /// <summary>All values as shapes.</summary>
    public IEnumerable<Shape> Shapes(Iri parameter) => Values(parameter).Select(value => ShapeOf(parameter, value)).OfType<Shape>();

    /// <summary>The only value as a shape.</summary>
    public Shape? OneShape(Iri parameter) => One(parameter) is { } value ? ShapeOf(parameter, value) : null;

    /// <summary>All values as lists of shapes.</summary>
    public IEnumerable<Shape[]> ShapeLists(Iri parameter) => Values(parameter)
        .Select(head => List(parameter, head))
        .OfType<IReadOnlyList<Term>>()
        .Select(members => members.Select(member => ShapeOf(parameter, member)).OfType<Shape>().ToArray());

    private IReadOnlyList<Term>? List(Iri parameter, Term head)
    {
        var members = ShaclList.Read(loader.Graph, head, Options.MaxListLength, out var fault);
        if (fault is { } why)
        {
            Fault(parameter, head, why);
        }

        return members;
    }

    private Shape? ShapeOf(Iri parameter, Term value)
    {
        if (value is Literal)
        {
            Fault(parameter, value, new("is not a shape: a shape is an IRI or a blank node.", "はシェイプではありません。シェイプはIRIまたは空白ノードです。"));
            return null;
        }

        if (value is Iri)
        {
            IsDescribed(parameter, value);
        }

        return loader.ShapeOf(value);
    }

    private bool IsDescribed(Iri parameter, Term shape)
    {
        if (loader.Graph.WithSubject(shape).Count > 0)
        {
            return true;
        }

        loader.Faults.Notice(Node, parameter, shape, new("is a shape of which this graph says nothing: every node conforms to it.", "はこのグラフに記述のないシェイプです。すべてのノードが適合します。"));
        return false;
    }
}
