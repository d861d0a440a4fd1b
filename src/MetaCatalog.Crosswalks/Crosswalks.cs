using MetaCatalog.Crosswalks.Jpcoar;
using MetaCatalog.Crosswalks.OaiDc;

namespace MetaCatalog.Crosswalks;

/// <summary>The explicit lists of formats.</summary>
public static class Crosswalks
{
    /// <summary>What descriptions can be read from, beside the formats of RDF.</summary>
    public static IReadOnlyList<CrosswalkReader> Readers { get; } =
    [
    ];

    /// <summary>What records can be written in, beside the formats of RDF.</summary>
    public static IReadOnlyList<CrosswalkWriter> Writers { get; } =
    [
        new OaiDcCrosswalk(),
        new Jpcoar20Crosswalk(),
    ];

    /// <summary>The XML formats, in the order in which OAI-PMH lists them.</summary>
    public static IReadOnlyList<XmlCrosswalk> All { get; } = [.. Writers.OfType<XmlCrosswalk>()];

    /// <summary>The XML format with the prefix, or null.</summary>
    public static XmlCrosswalk? Find(string prefix) => All.FirstOrDefault(crosswalk => crosswalk.Prefix == prefix);

    /// <summary>The writer with the name, or null.</summary>
    public static CrosswalkWriter? FindWriter(string name) => Writers.FirstOrDefault(writer => writer.Name == name);
}
