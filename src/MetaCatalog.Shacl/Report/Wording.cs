using MetaCatalog.Rdf.Datatypes;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Shacl.Shapes;
using MetaCatalog.Shacl.Vocab;

namespace MetaCatalog.Shacl.Report;

/// <summary>Writes terms for people: IRIs with the prefixes of the shapes graph, long texts shortened.</summary>
internal sealed class Wording
{
    private const int LongestText = 120;
    private const int LongestList = 12;
    private readonly (string Prefix, string Namespace)[] prefixes;

    public Wording(IReadOnlyDictionary<string, string> declared)
    {
        var known = new Dictionary<string, string>(declared);
        known.TryAdd("xsd", Xsd.Namespace);
        known.TryAdd("rdf", RdfTerms.Namespace);
        known.TryAdd("sh", Sh.Namespace);
        // The longest namespace first: it leaves the shortest name.
        prefixes = [.. known.Where(pair => pair.Value.Length > 0).Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Value.Length)];
    }

    /// <summary>Any term.</summary>
    public string Of(Term term) => term switch
    {
        Iri iri => Of(iri),
        Literal literal => Of(literal),
        _ => term.ToString(),
    };

    /// <summary>An IRI: a prefixed name where that leaves a plain local name.</summary>
    public string Of(Iri iri)
    {
        foreach (var (prefix, @namespace) in prefixes)
        {
            if (iri.Value.StartsWith(@namespace, StringComparison.Ordinal) && IsPlainName(iri.Value.AsSpan(@namespace.Length)))
            {
                return string.Concat(prefix, ":", iri.Value.AsSpan(@namespace.Length));
            }
        }

        return iri.ToString();
    }

    /// <summary>Several terms, the first dozen in full.</summary>
    public string Of(IReadOnlyCollection<Term> terms)
    {
        var text = string.Join(", ", terms.Take(LongestList).Select(Of));
        return terms.Count <= LongestList ? text : $"{text}, … ({terms.Count})";
    }

    /// <summary>A shape: its name, or what it asks for when it has none.</summary>
    public string Of(Shape shape) => shape.Name;

    /// <summary>Several shapes.</summary>
    public string Of(IEnumerable<Shape> shapes) => string.Join(", ", shapes.Select(Of));

    private string Of(Literal literal)
    {
        var text = literal.LexicalForm.Length <= LongestText ? literal.LexicalForm : literal.LexicalForm[..LongestText] + "…";
        if (literal.Language is not null)
        {
            return $"\"{text}\"@{literal.Language}";
        }

        return IsWrittenBare(literal) ? text
            : literal.Datatype.Equals(Xsd.String) ? $"\"{text}\""
            : $"\"{text}\"^^{Of(literal.Datatype)}";
    }

    // As Turtle writes them.
    private static bool IsWrittenBare(Literal literal) =>
        (literal.Datatype.Equals(Xsd.Integer) || literal.Datatype.Equals(Xsd.Decimal) || literal.Datatype.Equals(Xsd.Boolean))
        && XsdDatatypes.IsValid(literal);

    private static bool IsPlainName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-'))
            {
                return false;
            }
        }

        return name.Length > 0;
    }
}
