using MetaCatalog.Catalog.Records;

namespace MetaCatalog.Cli.Commands;

/// <summary>The numbers of an import.</summary>
internal sealed class ImportTally
{
    private long accepted;
    private long created;
    private long revised;
    private long unchanged;
    private long refusedRecords;

    /// <summary>Files of which nothing was taken in.</summary>
    public long Refused { get; set; }

    /// <summary>Files in a folder that are no metadata.</summary>
    public long PassedOver { get; set; }

    /// <summary>Whether there was something to take in and all of it was.</summary>
    public bool IsClean => Refused == 0 && refusedRecords == 0 && accepted > 0;

    /// <summary>Counts what became of a file.</summary>
    public void Add(ImportAnswer answer)
    {
        var outcomes = answer.Records.Select(static record => record.Outcome).ToList();
        created += outcomes.Count(static outcome => outcome is SaveOutcome.Created);
        revised += outcomes.Count(static outcome => outcome is SaveOutcome.Revised);
        unchanged += outcomes.Count(static outcome => outcome is SaveOutcome.Unchanged);
        refusedRecords += outcomes.Count(static outcome => !Outcomes.IsAccepted(outcome));
        if (outcomes.Exists(Outcomes.IsAccepted))
        {
            accepted++;
        }
        else
        {
            Refused++;
        }
    }

    /// <summary>All numbers in a line.</summary>
    public override string ToString() => accepted + Refused + PassedOver == 0
        ? "There is no file to take in."
        : $"{Outcomes.Count(accepted, "file")} accepted, {Refused:N0} refused, {PassedOver:N0} passed over; records: {created:N0} new, {revised:N0} revised, {unchanged:N0} unchanged, {refusedRecords:N0} refused";
}
