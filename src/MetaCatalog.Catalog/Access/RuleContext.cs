using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access;

/// <summary>What the rules and the assessment look at: one record, the clock, and a way to other records.</summary>
/// <remarks>Facts are gathered once and shared by every rule and criterion that gets the same context; not safe for several threads.</remarks>
public sealed class RuleContext
{
    private RecordFacts? facts;
    private RecordFacts? publicFacts;

    /// <summary>The record's graph.</summary>
    public required Graph Graph { get; init; }

    /// <summary>Its primary topic.</summary>
    public required Term Topic { get; init; }

    /// <summary>The instant of the check.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The catalog's zone; +09:00 by default.</summary>
    public TimeSpan ZoneOffset { get; init; } = TimeSpan.FromHours(9);

    /// <summary>Finds the graph of another record by its primary topic, for rules about sources; null when there is no way to look.</summary>
    public Func<Iri, Graph?>? FindRecord { get; init; }

    /// <summary>The limits that a catalog may set.</summary>
    public RuleSettings Settings { get; init; } = new();

    /// <summary>What probes found of the record and its links; nothing when nobody looks.</summary>
    public RecordEvidence Evidence { get; init; } = RecordEvidence.None;

    internal RecordFacts Facts => facts ??= new RecordFacts(this);

    /// <summary>The facts as strangers see them: without the addresses of data that are not open.</summary>
    internal RecordFacts PublicFacts => publicFacts ??= Topic is Iri topic && Facts.Access.EffectiveAt(Now) != AccessLevel.Open
        ? new RecordFacts(new RuleContext { Graph = LinkVeil.Cover(Graph, topic), Topic = topic, Now = Now, ZoneOffset = ZoneOffset, Settings = Settings, Evidence = Evidence })
        : Facts;
}

/// <summary>Limits that a catalog may set for its rules.</summary>
public sealed record RuleSettings
{
    /// <summary>How many months an embargo may last.</summary>
    public int EmbargoMonths { get; init; } = 12;

    /// <summary>How many months an embargo may last when a patent or the novelty of research is the reason.</summary>
    public int NoveltyEmbargoMonths { get; init; } = 24;

    /// <summary>How many sources and sources of sources are followed.</summary>
    public int MaxAncestors { get; init; } = 256;

    /// <summary>Words in themes and keywords that call for an export-control answer.</summary>
    public IReadOnlyList<string> SensitiveThemes { get; init; } =
    [
        "nuclear weapon", "uranium enrichment", "missile", "rocket", "cryptograph", "chemical weapon", "biological weapon", "pathogen", "toxin",
        "drone", "military", "核兵器", "ウラン濃縮", "ミサイル", "ロケット", "暗号", "化学兵器", "生物兵器", "病原体", "毒素", "無人航空機", "軍事",
    ];
}
