using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>Strings by language: <c>{"en": "…", "ja": ["…", "…"]}</c>, those without a language under <c>@none</c> (JSON-LD 1.1, 4.6.3).</summary>
internal static class LanguageMap
{
    public static void Write(JsonBuffer json, Span<Entry> literals)
    {
        literals.Sort(static (left, right) => Compare((Literal)left.Value, (Literal)right.Value));
        json.StartObject();
        for (var i = 0; i < literals.Length;)
        {
            var tag = KeyOf(literals[i]);
            var end = i + 1;
            while (end < literals.Length && KeyOf(literals[end]) == tag)
            {
                end++;
            }

            json.Key(tag);
            WriteTexts(json, literals[i..end]);
            i = end;
        }

        json.EndObject();
    }

    private static void WriteTexts(JsonBuffer json, ReadOnlySpan<Entry> literals)
    {
        if (literals.Length > 1)
        {
            json.StartArray();
        }

        foreach (var entry in literals)
        {
            json.String(((Literal)entry.Value).LexicalForm);
        }

        if (literals.Length > 1)
        {
            json.EndArray();
        }
    }

    private static string KeyOf(Entry entry) => KeyOf((Literal)entry.Value);

    private static string KeyOf(Literal literal) => literal.Language ?? Keyword.None;

    private static int Compare(Literal left, Literal right)
    {
        var order = string.CompareOrdinal(KeyOf(left), KeyOf(right));
        return order != 0 ? order : string.CompareOrdinal(left.LexicalForm, right.LexicalForm);
    }
}
