using MetaCatalog.Crosswalks.Jpcoar;
using MetaCatalog.Crosswalks.OaiDc;

namespace MetaCatalog.Crosswalks;

/// <summary>The explicit list of formats.</summary>
public static class Crosswalks
{
    /// <summary>Every format, in the order in which OAI-PMH lists them.</summary>
    public static IReadOnlyList<Crosswalk> All { get; } = [new OaiDcCrosswalk(), new Jpcoar20Crosswalk()];

    /// <summary>The format with the prefix, or null.</summary>
    public static Crosswalk? Find(string prefix) => All.FirstOrDefault(crosswalk => crosswalk.Prefix == prefix);
}
