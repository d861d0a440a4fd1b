using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Catalog.Discovery;

/// <summary>The sets by which harvesters select: by domain, by access level, by provider.</summary>
/// <remarks>Specs are ASCII as OAI-PMH 2.0, 2.6 wants them: <c>[A-Za-z0-9-_.!~*'()]</c> with <c>:</c> between levels.</remarks>
public static class RecordSets
{
    private const int LongestSlug = 60;

    /// <summary>The sets of a record, parents left out for they are implied.</summary>
    public static IReadOnlyList<string> Of(RecordCard card, AccessLevel level)
    {
        List<string> sets = ["domain:" + card.Domain, "access:" + level.Code()];
        if (card.PublisherIri.Length > 0 || card.Publisher.Count > 0)
        {
            sets.Add("provider:" + ProviderSlug(card));
        }

        return sets;
    }

    /// <summary>The set and every set above it, widest first: <c>domain</c>, <c>domain:materials</c>.</summary>
    public static IEnumerable<string> WithParents(string spec)
    {
        for (var colon = spec.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = spec.IndexOf(':', colon + 1))
        {
            yield return spec[..colon];
        }

        yield return spec;
    }

    /// <summary>A set's name for people.</summary>
    public static Bilingual NameOf(string spec) => spec.Split(':', 2) switch
    {
        ["domain"] => new Bilingual("By domain", "分野別"),
        ["access"] => new Bilingual("By access level", "公開レベル別"),
        ["provider"] => new Bilingual("By provider", "提供機関別"),
        ["domain", "core"] => new Bilingual("Other domains", "その他の分野"),
        ["domain", "materials"] => new Bilingual("Materials science", "材料科学"),
        ["domain", "genomic"] => new Bilingual("Genomics", "ゲノム科学"),
        ["domain", "seismic"] => new Bilingual("Seismology", "地震学"),
        ["access", var code] when AccessLevels.FromCode(code) is { } level => level.Name(),
        [_, var rest] => new Bilingual(rest, rest),
        _ => new Bilingual(spec, spec),
    };

    // The last part of a ROR or another IRI is stable while names change; a name without Latin letters gets a short hash.
    private static string ProviderSlug(RecordCard card)
    {
        var last = card.PublisherIri.TrimEnd('/').Split('/', '#')[^1];
        var slug = Slug(last);
        if (slug.Length == 0)
        {
            slug = Slug(card.PublisherIn("en"));
        }

        return slug.Length > 0 ? slug : "p-" + Hash(card.PublisherIri + card.PublisherIn("ja"));
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(c);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }

            if (slug.Length == LongestSlug)
            {
                break;
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 5));
}
