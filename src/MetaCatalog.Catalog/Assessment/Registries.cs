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
    private static readonly FrozenSet<string> Strategies = File.LibraryStrategies.Select(Normal).ToFrozenSet();
    private static readonly FrozenSet<string> Sources = File.LibrarySources.Select(Normal).ToFrozenSet();
    private static readonly FrozenSet<string> Selections = File.LibrarySelections.Select(Normal).ToFrozenSet();
    private static readonly FrozenSet<string> DatasetTypes = File.DatasetTypes.ToFrozenSet();
    private static readonly FrozenSet<string> MeasuredTypes = File.MeasuredTypes.ToFrozenSet();

    /// <summary>Open formats that machines read.</summary>
    public static FormatList OpenFormats { get; } = new(File.OpenFormats);

    /// <summary>Formats that training pipelines read as they are.</summary>
    public static FormatList TrainingFormats { get; } = new(File.TrainingFormats);

    /// <summary>Archives of files.</summary>
    public static FormatList Archives { get; } = new(File.Archives);

    /// <summary>Formats of materials science.</summary>
    public static FormatList MaterialsFormats { get; } = new(File.MaterialsFormats);

    /// <summary>Formats of reads, alignments and variants.</summary>
    public static FormatList SequenceFormats { get; } = new(File.SequenceFormats);

    /// <summary>Those of them that are compressed in themselves.</summary>
    public static FormatList CompressedSequenceFormats { get; } = new(File.CompressedSequenceFormats);

    /// <summary>Those of them that speak of a reference.</summary>
    public static FormatList AlignedFormats { get; } = new(File.AlignedFormats);

    /// <summary>miniSEED, versions 2 and 3.</summary>
    public static FormatList MiniSeedFormats { get; } = new(File.MiniSeedFormats);

    /// <summary>Other formats of waveforms.</summary>
    public static FormatList WaveformFormats { get; } = new(File.WaveformFormats);

    /// <summary>QuakeML.</summary>
    public static FormatList QuakeMlFormats { get; } = new(File.QuakeMlFormats);

    /// <summary>Whether the term is an IRI of a registered vocabulary.</summary>
    public static bool IsVocabulary(Term? term) => StartsWithAny(term, Vocabularies);

    /// <summary>Whether the term is an IRI of a community standard.</summary>
    public static bool IsStandard(Term? term) => StartsWithAny(term, Standards);

    /// <summary>Whether the term is a COAR resource type below dataset.</summary>
    public static bool IsDatasetType(Term term) => term is Iri iri && DatasetTypes.Contains(iri.Value);

    /// <summary>Whether the term is a COAR resource type of data that somebody or something measured.</summary>
    public static bool IsMeasuredType(Term term) => term is Iri iri && MeasuredTypes.Contains(iri.Value);

    /// <summary>Whether the term is a library strategy of the INSDC, as text or as a concept.</summary>
    public static bool IsLibraryStrategy(Term? term) => IsIn(term, Strategies);

    /// <summary>Whether the term is a library source of the INSDC, as text or as a concept.</summary>
    public static bool IsLibrarySource(Term? term) => IsIn(term, Sources);

    /// <summary>Whether the term is a library selection of the INSDC, as text or as a concept.</summary>
    public static bool IsLibrarySelection(Term? term) => IsIn(term, Selections);

    private static bool IsIn(Term? term, FrozenSet<string> list) => Resource.TextOf(term) is { } text && list.Contains(Normal(text[(text.LastIndexOf('/') + 1)..]));

    /// <summary>A concept's code has hyphens where the list's term has spaces or underscores.</summary>
    private static string Normal(string term) => term.Replace(' ', '-').Replace('_', '-').ToUpperInvariant();

    /// <summary>JSON-LD in the wild often writes an IRI as a string; that is read as meant.</summary>
    private static bool StartsWithAny(Term? term, SearchValues<string> beginnings) => Resource.TextOf(term) is { } text && text.AsSpan().IndexOfAny(beginnings) == 0;
}

/// <summary>The data file.</summary>
internal sealed record RegistryFile(
    IReadOnlyList<string> Vocabularies, IReadOnlyList<string> Standards, FormatNames OpenFormats, FormatNames TrainingFormats, FormatNames Archives,
    FormatNames MaterialsFormats, FormatNames SequenceFormats, FormatNames CompressedSequenceFormats, FormatNames AlignedFormats, FormatNames MiniSeedFormats,
    FormatNames WaveformFormats, FormatNames QuakeMlFormats, IReadOnlyList<string> LibraryStrategies, IReadOnlyList<string> LibrarySources,
    IReadOnlyList<string> LibrarySelections, IReadOnlyList<string> DatasetTypes, IReadOnlyList<string> MeasuredTypes);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RegistryFile))]
internal sealed partial class RegistryJson : JsonSerializerContext;
