using System.Globalization;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.DcatAp;

/// <summary>Makes values of the kind that the profile asks for, and tells what it could not.</summary>
internal sealed class DcatApValues(CrosswalkSource source, Graph graph)
{
    private const string Languages = "http://publications.europa.eu/resource/authority/language/";

    private int made;

    /// <summary>The value for a statement, or null when there is none (told as a loss).</summary>
    public Term? Of(DcatApProperty rule, Triple triple)
    {
        if (rule.Instead is not null)
        {
            source.Lose(LossKind.Changed, triple.ToString(), $"DCAT-AP wants the other resource described in full; {rule.Instead} says the same without.");
            return triple.Object;
        }

        return rule.Class is null ? LiteralOf(rule, triple) : NodeOf(rule, triple);
    }

    private Literal? LiteralOf(DcatApProperty rule, Triple triple)
    {
        if (triple.Object is not Literal literal)
        {
            return triple.Object is Iri iri && rule.Datatype is null ? Changed(triple, new Literal(iri.Value), "DCAT-AP takes a literal here.") : Lost(triple, "DCAT-AP takes a literal here.");
        }

        if (rule.Datatype is null || literal.Datatype.Equals(rule.Datatype))
        {
            return literal;
        }

        return HasForm(literal.LexicalForm, rule.Datatype) ? new Literal(literal.LexicalForm, rule.Datatype) : Lost(triple, $"DCAT-AP takes {rule.Datatype} here.");
    }

    private static bool HasForm(string text, Iri datatype) => datatype switch
    {
        _ when datatype.Equals(Xsd.NonNegativeInteger) => text.Length > 0 && text.All(char.IsAsciiDigit),
        _ when datatype.Equals(Xsd.HexBinary) => text.Length > 0 && text.Length % 2 == 0 && text.All(char.IsAsciiHexDigit),
        _ when datatype.Equals(Xsd.Decimal) => !text.Contains('e', StringComparison.OrdinalIgnoreCase) && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        _ => text.StartsWith('P') && text.Length > 2,
    };

    private Term? NodeOf(DcatApProperty rule, Triple triple)
    {
        if (triple.Object is not Literal literal)
        {
            return triple.Object;
        }

        if (rule.IsLanguage && LanguageCode.ToIso6393(literal.LexicalForm) is { } code)
        {
            return Changed(triple, new Iri(Languages + code.ToUpperInvariant()), "DCAT-AP takes languages of the EU's list.");
        }

        if (IriSyntax.IsValid(literal.LexicalForm))
        {
            return Changed(triple, new Iri(literal.LexicalForm), "DCAT-AP takes a resource here.");
        }

        if (rule.Class!.Equals(Rdfs.Resource))
        {
            return Lost(triple, "DCAT-AP takes an address here.");
        }

        var node = new BlankNode($"made{made++}");
        graph.Add(node, DcatApProperty.LabelOf(rule.Class), literal);
        return Changed(triple, node, "DCAT-AP takes a resource here; the words are its label.");
    }

    private T Changed<T>(Triple triple, T value, string reason)
        where T : Term
    {
        source.Lose(LossKind.Changed, triple.ToString(), reason);
        return value;
    }

    private Literal? Lost(Triple triple, string reason)
    {
        source.Lose(LossKind.NotCarried, triple.ToString(), reason);
        return null;
    }
}
