using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Records;

/// <summary>The outcomes of a write as HTTP answers.</summary>
internal static class SaveAnswers
{
    /// <summary>The answer to one write; <paramref name="publicUrl"/> is the catalog's address.</summary>
    public static IResult Of(SaveOutcome outcome, Actor actor, string publicUrl) => outcome switch
    {
        SaveOutcome.Created created => new ReceiptResult(201, created.Record, created.Report, publicUrl),
        SaveOutcome.Revised revised => new ReceiptResult(200, revised.Record, revised.Report, publicUrl),
        SaveOutcome.Unchanged unchanged => new ReceiptResult(200, unchanged.Record, unchanged.Report, publicUrl),
        SaveOutcome.Withdrawn => Results.NoContent(),
        _ => ProblemOf(outcome, actor),
    };

    /// <summary>The problem of a write that stored nothing.</summary>
    public static ProblemResult ProblemOf(SaveOutcome outcome, Actor actor) => outcome switch
    {
        SaveOutcome.StaleRevision stale => Problems.StaleRevision(ETags.Of(stale.Current.ETag)),
        SaveOutcome.Refused refused => IsSyntax(refused.Report) ? Problems.Syntax(refused.Report) : Problems.Refused(refused.Report),
        SaveOutcome.Conflict conflict => Problems.Conflict($"The resource is described by record {conflict.Existing} already. Change that record instead."),
        SaveOutcome.WrongState wrong => Problems.Conflict($"A record that is {wrong.Current.Code()} cannot become {wrong.Wanted.Code()}."),
        SaveOutcome.Gone gone => Problems.Withdrawn($"The record was withdrawn on {gone.Tombstone.WithdrawnAt:yyyy-MM-dd} and takes no more changes."),
        SaveOutcome.NotFound => Problems.NotFound(),
        SaveOutcome.Forbidden when actor.IsAnonymous => Problems.Unauthorized(),
        SaveOutcome.Forbidden forbidden => Problems.Forbidden($"the right to {Rights(forbidden.Missing)}"),
        _ => throw new InvalidOperationException($"No answer for {outcome}."),
    };

    /// <summary>Whether a report is about text that could not be read at all.</summary>
    public static bool IsSyntax(ValidationReport report) =>
        report.Findings is [var first, ..] && first.Code.StartsWith("syntax:", StringComparison.Ordinal);

    private static string Rights(Scopes missing) => string.Join(" and ", Enum.GetValues<Scopes>()
        .Where(right => System.Numerics.BitOperations.IsPow2((int)right) && missing.HasFlag(right))
        .Select(static right => right switch { Scopes.ReadAll => "see drafts", Scopes.Write => "write", Scopes.Publish => "publish", Scopes.Decide => "decide access requests", _ => "administer" }));
}
