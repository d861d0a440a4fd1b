using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl.Constraints;

/// <summary>The text of a term as SPARQL's <c>str</c> and <c>strlen</c> see it.</summary>
internal static class Characters
{
    /// <summary>The text; null for a blank node.</summary>
    public static string? Of(Term term) => term switch
    {
        Literal literal => literal.LexicalForm,
        Iri iri => iri.Value,
        _ => null,
    };

    /// <summary>The number of Unicode characters, not of UTF-16 units.</summary>
    public static int Count(string text)
    {
        var count = text.Length;
        foreach (var unit in text)
        {
            if (char.IsLowSurrogate(unit))
            {
                count--;
            }
        }

        return count;
    }
}
