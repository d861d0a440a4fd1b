using System.Text.Json.Serialization;

namespace MetaCatalog.Catalog.Access.Probes;

/// <summary>How probing stands.</summary>
/// <param name="IsOn">Whether addresses are asked over the network; else the catalog only looks through its own doors.</param>
/// <param name="IsRunning">Whether a run is on its way now.</param>
/// <param name="IsDue">Whether it is time for a run, or for going on with one.</param>
/// <param name="Records">Records looked at in the run under way, else in the last one.</param>
/// <param name="Links">Addresses asked in it.</param>
/// <param name="FinishedAt">When the last run went through; null when none has.</param>
public sealed record ProbeStatus(bool IsOn, bool IsRunning, bool IsDue, long Records, long Links, DateTimeOffset? FinishedAt);

/// <summary>What is known of one record's links and doors.</summary>
/// <param name="Links">The addresses that it names, with what they answered; null for those not asked, or too long ago.</param>
/// <param name="Doors">Where strangers come upon it; null when nobody looked since it is as it is.</param>
public sealed record RecordProbes(IReadOnlyList<(string Address, LinkEvidence? Evidence)> Links, DoorEvidence? Doors);

/// <summary>The answers to asking what is known of a record: one of the nested kinds.</summary>
public abstract record ProbeOutcome
{
    private ProbeOutcome()
    {
    }

    /// <summary>Here it is.</summary>
    public sealed record Known(RecordProbes Probes) : ProbeOutcome;

    /// <summary>The actor sees the record, but takes no part in keeping it.</summary>
    public sealed record Forbidden(Scopes Needed) : ProbeOutcome;

    /// <summary>For this actor there is no such record.</summary>
    public sealed record NotFound : ProbeOutcome
    {
        /// <summary>The one instance.</summary>
        public static readonly NotFound Instance = new();
    }
}

/// <summary>A run over all records, as far as it has come.</summary>
/// <param name="BegunAt">When it began.</param>
/// <param name="After">The last record looked at; null before the first.</param>
/// <param name="Records">Records looked at.</param>
/// <param name="Links">Addresses asked.</param>
/// <param name="LinksToday">Addresses asked since it was last taken up.</param>
/// <param name="GoesOnAt">When it goes on after it has asked as many addresses as it may; null for at once.</param>
internal sealed record ProbeRun(DateTimeOffset BegunAt, string? After, long Records, long Links, int LinksToday, DateTimeOffset? GoesOnAt);

/// <summary>The last run that went through.</summary>
internal sealed record FinishedProbes(DateTimeOffset At, long Records, long Links);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ProbeRun))]
[JsonSerializable(typeof(FinishedProbes))]
internal sealed partial class ProbeJson : JsonSerializerContext;
