using System.Buffers;
using System.Text.Json;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Server.Features.Records;
using MetaCatalog.Server.Http;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Server.Features.Exports;

/// <summary>What is known of the lines of a bulk write besides their answers.</summary>
/// <param name="NameOf">The document that a line stands in, or null.</param>
/// <param name="TooLong">The line that was longer than the limit, or null; asked for after the last answer.</param>
internal sealed record BulkSource(Func<long, string?> NameOf, Func<long?> TooLong);

/// <summary>The answers to a bulk write: one JSON object a line, as soon as the line is durable.</summary>
internal static class BulkAnswers
{
    private const int LongestBlock = 64 * 1024;
    private static readonly JsonWriterOptions Compact = JsonOutput.Options with { Indented = false };

    public static async Task Write(HttpContext context, IAsyncEnumerable<BulkResult> results, BulkSource source, string publicUrl, CancellationToken ct)
    {
        context.Response.ContentType = "application/x-ndjson";
        using var spool = new Spool();
        var sending = spool.CopyTo(context.Response.BodyWriter, ct);
        try
        {
            await Gather(context, results, source, publicUrl, spool, ct);
        }
        finally
        {
            spool.Complete();
            await sending;
        }
    }

    private static async Task Gather(HttpContext context, IAsyncEnumerable<BulkResult> results, BulkSource source, string publicUrl, Spool spool, CancellationToken ct)
    {
        var lines = new ArrayBufferWriter<byte>(LongestBlock);
        await using var writer = new Utf8JsonWriter(lines, Compact);
        await using var answers = results.GetAsyncEnumerator(ct);
        while (await Next(answers, lines, spool, ct))
        {
            WriteLine(writer, answers.Current, source.NameOf(answers.Current.Line), context, publicUrl);
            EndLine(writer, lines);
        }

        if (source.TooLong() is { } number)
        {
            WriteTooLong(writer, number);
            EndLine(writer, lines);
        }

        await spool.Append(lines.WrittenMemory, ct);
    }

    // Answers that are there already go out together; nobody waits for one that is not.
    private static async ValueTask<bool> Next(IAsyncEnumerator<BulkResult> answers, ArrayBufferWriter<byte> lines, Spool spool, CancellationToken ct)
    {
        var next = answers.MoveNextAsync();
        if (!next.IsCompleted || lines.WrittenCount >= LongestBlock)
        {
            await spool.Append(lines.WrittenMemory, ct);
            lines.ResetWrittenCount();
        }

        return await next;
    }

    private static void EndLine(Utf8JsonWriter writer, ArrayBufferWriter<byte> lines)
    {
        writer.Flush();
        writer.Reset();
        lines.Write("\n"u8);
    }

    private static void WriteTooLong(Utf8JsonWriter writer, long line)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", line);
        writer.WriteString("result", "refused");
        writer.WriteNumber("status", StatusCodes.Status413PayloadTooLarge);
        writer.WriteString("detail", "The line is longer than the limit; nothing from here on was read.");
        writer.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter writer, BulkResult result, string? document, HttpContext context, string publicUrl)
    {
        writer.WriteStartObject();
        writer.WriteNumber("line", result.Line);
        if (document is not null)
        {
            writer.WriteString("document", document);
        }

        if (result.Repeated)
        {
            writer.WriteBoolean("repeated", true);
        }

        switch (result.Outcome)
        {
            case SaveOutcome.Created created:
                WriteRecord(writer, "created", StatusCodes.Status201Created, created.Record, created.Report, publicUrl);
                break;
            case SaveOutcome.Revised revised:
                WriteRecord(writer, "revised", StatusCodes.Status200OK, revised.Record, revised.Report, publicUrl);
                break;
            case SaveOutcome.Unchanged unchanged:
                WriteRecord(writer, "unchanged", StatusCodes.Status200OK, unchanged.Record, unchanged.Report, publicUrl);
                break;
            default:
                WriteProblem(writer, SaveAnswers.ProblemOf(result.Outcome, context.Actor()));
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteRecord(Utf8JsonWriter writer, string result, int status, Record record, ValidationReport report, string publicUrl)
    {
        writer.WriteString("result", result);
        writer.WriteNumber("status", status);
        writer.WritePropertyName("record");
        ReceiptResult.Write(writer, record, report, publicUrl);
    }

    private static void WriteProblem(Utf8JsonWriter writer, ProblemResult problem)
    {
        writer.WriteString("result", "refused");
        writer.WriteNumber("status", problem.StatusCode ?? StatusCodes.Status500InternalServerError);
        writer.WriteString("type", Problems.TypeBase + problem.Slug);
        writer.WriteString("detail", problem.Detail);
        if (problem.Report is not null)
        {
            writer.WritePropertyName("errors");
            ReportJson.Write(writer, problem.Report);
        }
    }
}
