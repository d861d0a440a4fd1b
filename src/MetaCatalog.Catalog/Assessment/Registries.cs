using System.Buffers;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>What criteria recognise: vocabularies, standards, formats and types, from <c>vocabularies/criteria/registries.json</c>. Thread safe.</summary>
internal static class Registries
{
    private static readonly RegistryFile File =
        JsonSerializer.Deserialize(VocabularyFiles.Read("criteria/registries.json"), RegistryJson.Default.RegistryFile)!; // the file is ours and never "null"

    private static readonly SearchValues<string> Vocabularies = SearchValues.Create([.. File.Vocabularies], StringComparison.Ordinal);
    private static readonly SearchValues<string> Standards = SearchValues.Create([.. File.Standards], StringComparison.Ordinal);
    private static readonly FrozenSet<string> DatasetTypes = File.DatasetTypes.ToFrozenSet();
    private static readonly FrozenSet<string> MeasuredTypes = File.MeasuredTypes.ToFrozenSet();

    /// <summary>Open formats that machines read.</summary>
    public static FormatList OpenFormats { get; } = new(File.OpenFormats);

    /// <summary>Formats that training pipelines read as they are.</summary>
    public static FormatList TrainingFormats { get; } = new(File.TrainingFormats);

    /// <summary>Archives of files.</summary>
    public static FormatList Archives { get; } = new(File.Archives);

    /// <summary>Whether the term is an IRI of a registered vocabulary.</summary>
    public static bool IsVocabulary(Term? term) => StartsWithAny(term, Vocabularies);

    /// <summary>Whether the term is an IRI of a community standard.</summary>
    public static bool IsStandard(Term? term) => StartsWithAny(term, Standards);

    /// <summary>Whether the term is a COAR resource type below dataset.</summary>
    public static bool IsDatasetType(Term term) => term is Iri iri && DatasetTypes.Contains(iri.Value);

    /// <summary>Whether the term is a COAR resource type of data that somebody or something measured.</summary>
    public static bool IsMeasuredType(Term term) => term is Iri iri && MeasuredTypes.Contains(iri.Value);

    private static bool StartsWithAny(Term? term, SearchValues<string> beginnings) => term is Iri iri && iri.Value.AsSpan().IndexOfAny(beginnings) == 0;
}

/// <summary>A list of formats, known by media type, format name or file ending.</summary>
internal sealed class FormatList(FormatNames names)
{
    private readonly FrozenSet<string> mediaTypes = names.MediaTypes.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly FrozenSet<string> endings = names.Names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a distribution is in one of the formats.</summary>
    public bool Holds(Distribution distribution) =>
        (distribution.MediaType is { } type && (mediaTypes.Contains(type) || IsStructured(type)))
        || (distribution.Format is { } format && endings.Contains(format))
        || (distribution.DownloadUrl is { } url && HoldsFile(url));

    /// <summary>A structured suffix tells the syntax: <c>+json</c> and <c>+xml</c> are as open as what they are built on.</summary>
    private bool IsStructured(string type) =>
        (type.EndsWith("+json", StringComparison.Ordinal) && mediaTypes.Contains("application/json"))
        || (type.EndsWith("+xml", StringComparison.Ordinal) && mediaTypes.Contains("application/xml"));

    private bool HoldsFile(string url)
    {
        var end = url.IndexOfAny(['?', '#']);
        var path = end < 0 ? url : url[..end];
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        return dot >= 0 && (endings.Contains(name[(dot + 1)..]) || (IsPacked(name[(dot + 1)..]) && HoldsPacked(name[..dot], name)));
    }

    private bool HoldsPacked(string inner, string whole)
    {
        var dot = inner.LastIndexOf('.');
        return dot >= 0 && (endings.Contains(inner[(dot + 1)..]) || endings.Contains(whole[(dot + 1)..]));
    }

    private static bool IsPacked(string ending) => ending is "gz" or "bz2" or "xz" or "zst" or "bgz";
}

internal sealed record FormatNames(IReadOnlyList<string> MediaTypes, IReadOnlyList<string> Names);

internal sealed record RegistryFile(
    IReadOnlyList<string> Vocabularies, IReadOnlyList<string> Standards, FormatNames OpenFormats, FormatNames TrainingFormats, FormatNames Archives,
    IReadOnlyList<string> DatasetTypes, IReadOnlyList<string> MeasuredTypes);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RegistryFile))]
internal sealed partial class RegistryJson : JsonSerializerContext;
