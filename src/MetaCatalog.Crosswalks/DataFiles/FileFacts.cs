using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;

namespace MetaCatalog.Crosswalks.DataFiles;

/// <summary>What the content of one file shows.</summary>
/// <param name="Format">The format's name.</param>
/// <param name="MediaType">The media type, without parameters.</param>
public sealed record FileFacts(string Format, string MediaType)
{
    /// <summary>The media type of the compression around the content, or null.</summary>
    public string? Compression { get; init; }

    /// <summary>How many records there are (rows, reads, variants, samples of a waveform), or null.</summary>
    public long? RecordCount { get; init; }

    /// <summary>The columns of a table, in their order; empty for anything else.</summary>
    public IReadOnlyList<FieldFacts> Fields { get; init; } = [];

    /// <summary>The first and the last instant that the data are about, or null.</summary>
    public TimeSpanFacts? Span { get; init; }

    /// <summary>The area that the data are about, or null.</summary>
    public AreaFacts? Area { get; init; }

    /// <summary>Values for members of a description, by the name of the member: <c>organismName</c>, <c>element</c>, <c>stationCode</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Said>> Members { get; init; } = new Dictionary<string, IReadOnlyList<Said>>();

    /// <summary>The domain profiles that fit.</summary>
    public IReadOnlyList<Said> Profiles { get; init; } = [];

    /// <summary>What only this format has to tell, for people and programs.</summary>
    public JsonObject Details { get; init; } = [];

    /// <summary>Metadata documents that the file is or holds, read by the crosswalks.</summary>
    public IReadOnlyList<Submission> Documents { get; init; } = [];

    /// <summary>Defects and limits, with their places.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>From when until when.</summary>
/// <param name="Start">The first instant.</param>
/// <param name="End">The last instant.</param>
/// <param name="IsByDay">Whether only the days are known.</param>
/// <param name="Said">How it is known.</param>
public sealed record TimeSpanFacts(DateTime Start, DateTime End, bool IsByDay, Said Said);

/// <summary>A box of WGS 84 degrees.</summary>
/// <param name="West">The least longitude.</param>
/// <param name="South">The least latitude.</param>
/// <param name="East">The greatest longitude.</param>
/// <param name="North">The greatest latitude.</param>
/// <param name="Said">How it is known.</param>
public sealed record AreaFacts(double West, double South, double East, double North, Said Said);

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="DataType">The Croissant data type, a term of schema.org: <c>Integer</c>, <c>Float</c>, <c>Boolean</c>, <c>Date</c>, <c>DateTime</c>, <c>Text</c>.</param>
/// <param name="Values">Rows with a value.</param>
/// <param name="Missing">Rows without one, or with a word for a missing one.</param>
public sealed record FieldFacts(string Name, string DataType, long Values, long Missing)
{
    /// <summary>The unit that the heading names, or null.</summary>
    public UnitFacts? Unit { get; init; }

    /// <summary>The heading without its unit.</summary>
    public string Label { get; init; } = Name;

    /// <summary>The least, the greatest and the mean of numbers, or null.</summary>
    public NumberFacts? Numbers { get; init; }

    /// <summary>Words that stand for missing values, as they are written.</summary>
    public IReadOnlyList<string> MissingWords { get; init; } = [];

    /// <summary>Some values of the first rows, each once.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];
}

/// <summary>A unit as a heading writes it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Code">Its name in QUDT's vocabulary of units, or null when it is not known.</param>
public sealed record UnitFacts(string Text, string? Code);

/// <summary>Statistics of a column of numbers.</summary>
/// <param name="Min">The least.</param>
/// <param name="Max">The greatest.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Deviation">The standard deviation of the population.</param>
public sealed record NumberFacts(double Min, double Max, double Mean, double Deviation);
