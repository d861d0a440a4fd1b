using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>Strings by language: <c>{"en": "…", "ja": ["…", "…"]}</c>, those without a language under <c>@none</c> (JSON-LD 1.1, 4.6.3).</summary>
internal static class LanguageMap
{
    public static void Write(JsonBuffer json, List<Term> literals)
    {
        literals.Sort(static (left, right) => Compare((Literal)left, (Literal)right));
        json.StartObject();
        for (var i = 0; i < literals.Count;)
        {
            var tag = KeyOf(literals[i]);
            var end = i + 1;
            while (end < literals.Count && KeyOf(literals[end]) == tag)
            {
                end++;
            }

            json.Key(tag);
            Write(json, literals, i, end);
            i = end;
        }

        json.EndObject();
    }

    private static void Write(JsonBuffer json, List<Term> literals, int start, int end)
    {
        if (end - start > 1)
        {
            json.StartArray();
        }

        for (var i = start; i < end; i++)
        {
            json.String(((Literal)literals[i]).LexicalForm);
        }

        if (end - start > 1)
        {
            json.EndArray();
        }
    }

    private static string KeyOf(Term literal) => ((Literal)literal).Language ?? Keyword.None;

    private static int Compare(Literal left, Literal right)
    {
        var order = string.CompareOrdinal(KeyOf(left), KeyOf(right));
        return order != 0 ? order : string.CompareOrdinal(left.LexicalForm, right.LexicalForm);
    }
}
