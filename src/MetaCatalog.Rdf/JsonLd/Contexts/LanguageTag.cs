namespace MetaCatalog.Rdf.JsonLd.Contexts;

/// <summary>Whether a text can be a language tag at all (BCP 47, 2.2.9: well-formed in its outline).</summary>
internal static class LanguageTag
{
    public static bool IsWellFormed(string tag)
    {
        var first = true;
        foreach (var range in tag.AsSpan().Split('-'))
        {
            var part = tag.AsSpan(range);
            if (part.Length is 0 or > 8 || part.IndexOfAnyExcept(first ? Letters : Alphanumerics) >= 0)
            {
                return false;
            }

            first = false;
        }

        return true;
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly System.Buffers.SearchValues<char> Alphanumerics =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
