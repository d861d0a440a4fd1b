using System.Text.Json;
using MetaCatalog.Catalog;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Cli.Commands;

/// <summary>The demo records of <c>vocabularies/demo/</c>: put into an empty catalog, each in the state that the index says.</summary>
internal static class DemoRecords
{
    public static async Task<string> Load(MetadataCatalog catalog, CancellationToken ct)
    {
        if ((await catalog.Reader.Statistics(Actor.System, ct)).Records > 0)
        {
            return "The catalog holds records already; no demo records were loaded.";
        }

        using var index = JsonDocument.Parse(VocabularyFiles.Read("demo/index.json"));
        var loaded = 0;
        foreach (var entry in index.RootElement.EnumerateArray())
        {
            var file = entry.GetProperty("file").GetString();
            var submission = Submission.Json(VocabularyFiles.Read($"demo/{file}"));
            var outcome = await Save(catalog, submission, entry.GetProperty("state").GetString(), ct);
            if (outcome is not (SaveOutcome.Committed or SaveOutcome.Withdrawn))
            {
                throw new InvalidOperationException($"The demo record {file} was not taken: {Outcomes.Describe(outcome)}");
            }

            loaded++;
        }

        // So that trend and coverage have a first day to show.
        await catalog.Reassessment.Run(Actor.System, static _ => { }, ct);
        return $"Loaded {loaded} demo records.";
    }

    private static async Task<SaveOutcome> Save(MetadataCatalog catalog, Submission submission, string? state, CancellationToken ct)
    {
        if (!RecordStates.TryParse(state, out var wanted))
        {
            throw new InvalidOperationException($"The demo index names the state '{state}'.");
        }

        if (wanted != RecordState.Withdrawn)
        {
            return await catalog.Editor.Create(Actor.System, submission, wanted, ct);
        }

        var outcome = await catalog.Editor.Create(Actor.System, submission, RecordState.Published, ct);
        return outcome is SaveOutcome.Created created
            ? await catalog.Editor.Withdraw(Actor.System, created.Record.Id, created.Record.Revision.Id, "Superseded by a corrected dataset.", ct)
            : outcome;
    }
}
