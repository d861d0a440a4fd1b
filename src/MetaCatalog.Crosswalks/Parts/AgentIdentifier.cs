using System.Text;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>An identifier of a person or organisation.</summary>
/// <param name="Scheme"><c>ORCID</c>, <c>ROR</c>, <c>ISNI</c>, <c>e-Rad_Researcher</c>, or the scheme's name as its source writes it.</param>
/// <param name="Value">The bare identifier, in the normal form of its scheme.</param>
/// <param name="Address">The address that resolves it, or null.</param>
/// <param name="SchemeAddress">The address of a scheme that is not well known, or null.</param>
internal sealed record AgentIdentifier(string Scheme, string Value, string? Address, string? SchemeAddress = null)
{
    private static readonly (string Scheme, string Marker, string Resolver)[] Resolvable =
    [
        ("ORCID", "orcid.org/", "https://orcid.org/"),
        ("ROR", "ror.org/", "https://ror.org/"),
        ("ISNI", "isni.org/", "https://isni.org/isni/"),
        ("VIAF", "viaf.org/viaf/", "https://viaf.org/viaf/"),
        ("GRID", "grid.ac/institutes/", "https://www.grid.ac/institutes/"),
        ("Crossref Funder", "doi.org/10.13039/", "https://doi.org/10.13039/"),
    ];

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["orcid"] = "ORCID",
        ["orcid.org"] = "ORCID",
        ["https://orcid.org"] = "ORCID",
        ["ror"] = "ROR",
        ["isni"] = "ISNI",
        ["viaf"] = "VIAF",
        ["grid"] = "GRID",
        ["e-rad"] = "e-Rad_Researcher",
        ["e-rad_researcher"] = "e-Rad_Researcher",
        ["crossref funder"] = "Crossref Funder",
        ["crossref funder id"] = "Crossref Funder",
    };

    /// <summary>Whether the value has the form of its scheme and, where there is one, the right check digit; true for schemes that are not known.</summary>
    public bool IsValid => Scheme switch
    {
        "ORCID" => Value.Length == 19 && CheckDigit.IsMod11Two(Value.Replace("-", "", StringComparison.Ordinal)),
        "ISNI" => CheckDigit.IsMod11Two(Value),
        "ROR" => CheckDigit.IsRor(Value),
        "e-Rad_Researcher" => Value.Length == 8 && Value.All(char.IsAsciiDigit),
        _ => true,
    };

    /// <summary>The identifier that an address, or eight digits of e-Rad, write; null for anything else.</summary>
    public static AgentIdentifier? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        foreach (var (scheme, marker, resolver) in Resolvable)
        {
            if (text.Contains(marker, StringComparison.OrdinalIgnoreCase) && Last(text) is { Length: > 0 } last)
            {
                return new AgentIdentifier(scheme, last, resolver + last);
            }
        }

        return text.Length == 8 && text.All(char.IsAsciiDigit) ? new AgentIdentifier("e-Rad_Researcher", text, null) : null;
    }

    /// <summary>The identifier that a source gives with the name of its scheme, brought to the scheme's normal form.</summary>
    /// <remarks>A value that does not hold keeps its own spelling and has no address, so that nothing is mended by guessing.</remarks>
    public static AgentIdentifier Of(string scheme, string value)
    {
        var name = Names.GetValueOrDefault(scheme.Trim(), scheme.Trim());
        var bare = Normalise(name, value.Trim());
        var resolver = Resolvable.FirstOrDefault(one => one.Scheme == name).Resolver;
        var identifier = new AgentIdentifier(name, bare, resolver is null ? null : resolver + bare);
        return identifier.IsValid ? identifier : new AgentIdentifier(name, value.Trim(), null);
    }

    private static string Normalise(string scheme, string value)
    {
        var plain = value.Normalize(NormalizationForm.FormKC);
        return scheme switch
        {
            "ORCID" => Grouped(Bare(plain).ToUpperInvariant()),
            "ISNI" => Bare(plain).ToUpperInvariant(),
            "ROR" => Last(plain).ToLowerInvariant(),
            "VIAF" or "GRID" or "Crossref Funder" => Last(plain),
            "e-Rad_Researcher" => plain,
            _ => value,
        };
    }

    private static string Bare(string text) => string.Concat(Last(text).Where(static c => c is not ('-' or ' ')));

    private static string Grouped(string text) => text.Length == 16 ? $"{text[..4]}-{text[4..8]}-{text[8..12]}-{text[12..]}" : text;

    private static string Last(string text)
    {
        var trimmed = text.TrimEnd('/');
        return trimmed[(trimmed.LastIndexOf('/') + 1)..];
    }
}
