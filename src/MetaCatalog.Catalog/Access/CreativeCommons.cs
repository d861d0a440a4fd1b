using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Access;

/// <summary>The grammar of Creative Commons licences: their IRIs in all spellings, their SPDX identifiers and their usual names.</summary>
/// <remarks>
/// Read are <c>http(s)://creativecommons.org/licenses/{elements}/{version}[/{port}][/deed.xx | /legalcode…]</c>, the same under
/// <c>publicdomain</c>, and texts such as <c>CC BY-SA 4.0</c>, <c>cc-by-nc-3.0-jp</c>, <c>CC0</c>. Thread safe.
/// </remarks>
internal static class CreativeCommons
{
    private const string Host = "creativecommons.org/";
    private static readonly string[] Versions = ["1.0", "2.0", "2.1", "2.5", "3.0", "4.0"];

    /// <summary>The licence that the text names, or null when it is not one of Creative Commons.</summary>
    public static LicenceEntry? Read(string text)
    {
        var host = text.IndexOf(Host, StringComparison.OrdinalIgnoreCase);
        if (host >= 0 && text.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            return ReadPath(text[(host + Host.Length)..].ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries));
        }

        return text.StartsWith("CC", StringComparison.OrdinalIgnoreCase) && text.Length < 40
            ? ReadName(text.ToLowerInvariant().Split(['-', ' ', '_'], StringSplitOptions.RemoveEmptyEntries))
            : null;
    }

    private static LicenceEntry? ReadPath(string[] path) => path switch
    {
        ["publicdomain", "zero", ..] => Zero,
        ["publicdomain", "mark", ..] => PublicDomainMark,
        ["licenses", var elements, var version, .. var rest] => Make(elements.Split('-'), version, Port(rest)),
        _ => null,
    };

    private static LicenceEntry? ReadName(string[] words) => words switch
    {
        ["cc0", ..] or ["cc", "zero", ..] => Zero,
        ["cc", "pdm", ..] => PublicDomainMark,
        ["cc", .. var rest] => ReadElements(rest),
        _ => null,
    };

    private static LicenceEntry? ReadElements(string[] words)
    {
        var count = Array.FindIndex(words, static word => char.IsAsciiDigit(word[0]));
        return count < 0
            ? Make(words, Versions[^1], null)
            : Make(words[..count], words[count], Port(words[(count + 1)..]));
    }

    private static string? Port(string[] rest) =>
        rest is [{ Length: 2 } country, ..] && char.IsAsciiLetter(country[0]) && char.IsAsciiLetter(country[1]) ? country : null;

    private static LicenceEntry? Make(string[] elements, string version, string? port)
    {
        if (elements is not ["by", ..] || !Versions.Contains(version) || elements.Any(static element => element is not ("by" or "nc" or "nd" or "sa")))
        {
            return null;
        }

        var (nc, nd, sa) = (elements.Contains("nc"), elements.Contains("nd"), elements.Contains("sa"));
        var letters = "by" + (nc ? "-nc" : "") + (nd ? "-nd" : "") + (sa ? "-sa" : "");
        var suffix = port is null ? "" : "-" + port.ToUpperInvariant();
        return new LicenceEntry($"CC-{letters.ToUpperInvariant()}-{version}{suffix}")
        {
            Iri = $"https://creativecommons.org/licenses/{letters}/{version}/{(port is null ? "" : port + "/")}",
            Name = Name(letters, version, port),
            IsOpen = !nc && !nd,
            NonCommercial = nc,
            NoDerivatives = nd,
            ShareAlike = sa,
        };
    }

    private static Bilingual Name(string letters, string version, string? port)
    {
        var words = letters.ToUpperInvariant();
        var country = port is null ? "" : " " + port.ToUpperInvariant();
        return new($"Creative Commons {words} {version}{country}", $"クリエイティブ・コモンズ {words} {version}{country}");
    }

    private static readonly LicenceEntry Zero = new("CC0-1.0")
    {
        Iri = "https://creativecommons.org/publicdomain/zero/1.0/",
        Name = new("Creative Commons Zero 1.0", "クリエイティブ・コモンズ CC0 1.0"),
        IsOpen = true,
    };

    private static readonly LicenceEntry PublicDomainMark = new("CC-PDM-1.0")
    {
        Iri = "https://creativecommons.org/publicdomain/mark/1.0/",
        Name = new("Public Domain Mark 1.0", "パブリック・ドメイン・マーク 1.0"),
        IsOpen = true,
    };
}
