using System.Collections.Frozen;
using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Access;

/// <summary>A licence that the catalog knows.</summary>
/// <param name="Id">Its SPDX identifier, or the one its publisher gives.</param>
internal sealed record LicenceEntry(string Id)
{
    public string? Iri { get; init; }

    public required Bilingual Name { get; init; }

    public bool IsOpen { get; init; }

    public bool NonCommercial { get; init; }

    public bool NoDerivatives { get; init; }

    public bool ShareAlike { get; init; }

    public bool IsStatement { get; init; }

    public string? ReplacedBy { get; init; }
}

/// <summary>The licences of <c>vocabularies/rules/licences.json</c>, found by IRI, SPDX identifier or usual name. Thread safe.</summary>
internal static class LicenceList
{
    private const string SpdxBase = "https://spdx.org/licenses/";

    private static readonly string[] IdentifierBases =
    [
        "spdx.org/licenses/", "opensource.org/licenses/", "opensource.org/license/", "choosealicense.com/licenses/",
        "publications.europa.eu/resource/authority/licence/",
    ];

    private static readonly FrozenDictionary<string, LicenceEntry> Entries = Load();

    /// <summary>The licence with the IRI, identifier or name; null when it is not known.</summary>
    public static LicenceEntry? Find(string text)
    {
        if (Entries.GetValueOrDefault(Normal(text)) is { } entry)
        {
            return entry;
        }

        return IdentifierIn(text) is { } id ? CreativeCommons.Read(id) ?? Entries.GetValueOrDefault(Normal(id)) : null;
    }

    /// <summary>The identifier at the end of an IRI of a licence registry.</summary>
    private static string? IdentifierIn(string iri)
    {
        foreach (var registry in IdentifierBases)
        {
            var start = iri.IndexOf(registry, StringComparison.OrdinalIgnoreCase);
            if (start >= 0)
            {
                var id = iri[(start + registry.Length)..].TrimEnd('/');
                return Trim(Trim(id, ".html"), ".json").Replace("_0", ".0", StringComparison.Ordinal).Replace('_', '-');
            }
        }

        return null;
    }

    private static string Trim(string text, string end) => text.EndsWith(end, StringComparison.OrdinalIgnoreCase) ? text[..^end.Length] : text;

    private static string Normal(string text)
    {
        var start = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
        return text[start..].TrimEnd('/').ToLowerInvariant();
    }

    private static FrozenDictionary<string, LicenceEntry> Load()
    {
        using var file = JsonDocument.Parse(VocabularyFiles.Read("rules/licences.json"));
        var root = file.RootElement;
        var index = new Dictionary<string, LicenceEntry>(StringComparer.Ordinal);
        AddSoftware(index, root.GetProperty("spdx"));
        AddStatements(index, root.GetProperty("statements"));
        AddLicences(index, root.GetProperty("licences"));
        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddLicences(Dictionary<string, LicenceEntry> index, JsonElement licences)
    {
        foreach (var licence in licences.EnumerateArray())
        {
            var entry = new LicenceEntry(licence.GetProperty("id").GetString()!)
            {
                Iri = licence.GetProperty("iri").GetString(),
                Name = ReadName(licence),
                IsOpen = licence.GetProperty("open").GetBoolean(),
                ShareAlike = licence.TryGetProperty("shareAlike", out _),
            };
            string[] keys = [entry.Id, entry.Iri!, entry.Name.En, entry.Name.Ja, .. licence.GetProperty("aliases").EnumerateArray().Select(static alias => alias.GetString()!)];
            foreach (var key in keys)
            {
                index[Normal(key)] = entry;
            }
        }
    }

    private static void AddStatements(Dictionary<string, LicenceEntry> index, JsonElement statements)
    {
        foreach (var statement in statements.EnumerateArray())
        {
            var code = statement.GetProperty("code").GetString()!;
            var iri = $"http://rightsstatements.org/vocab/{code}/1.0/";
            index[Normal(iri)] = new LicenceEntry(code)
            {
                Iri = iri,
                Name = ReadName(statement),
                IsStatement = true,
                NonCommercial = code is "InC-NC" or "NoC-NC",
            };
        }
    }

    private static void AddSoftware(Dictionary<string, LicenceEntry> index, JsonElement spdx)
    {
        AddIdentifiers(index, spdx.GetProperty("other"), isOpen: false);
        AddIdentifiers(index, spdx.GetProperty("osiApproved"), isOpen: true);
        foreach (var deprecated in spdx.GetProperty("deprecated").EnumerateObject())
        {
            var entry = index[Normal(deprecated.Value.GetString()!)];
            index[Normal(deprecated.Name)] = entry with { Id = deprecated.Name, Name = new(deprecated.Name, deprecated.Name), ReplacedBy = entry.Id };
        }
    }

    private static void AddIdentifiers(Dictionary<string, LicenceEntry> index, JsonElement ids, bool isOpen)
    {
        foreach (var id in ids.EnumerateArray().Select(static id => id.GetString()!))
        {
            index[Normal(id)] = new LicenceEntry(id) { Iri = SpdxBase + id, Name = new(id, id), IsOpen = isOpen };
        }
    }

    private static Bilingual ReadName(JsonElement element)
    {
        var name = element.GetProperty("name");
        return new(name.GetProperty("en").GetString()!, name.GetProperty("ja").GetString()!);
    }
}
