namespace MetaCatalog.Crosswalks.Preflight;

/// <summary>The explicit list of targets.</summary>
public static class Preflights
{
    /// <summary>Every target.</summary>
    public static IReadOnlyList<PreflightTarget> All { get; } =
    [
        new IrdbPreflight(),
        new Weko3Preflight(),
        new DataCitePreflight(),
        new JaLcPreflight(),
        new DcatApPreflight(),
        new DatasetSearchPreflight(),
    ];

    /// <summary>The target with the name, or null.</summary>
    public static PreflightTarget? Find(string? name) => All.FirstOrDefault(target => target.Name == name);
}
