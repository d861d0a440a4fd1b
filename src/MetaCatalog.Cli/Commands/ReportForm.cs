using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Cli.Commands;

/// <summary>What checking a document, or one resource of it, found.</summary>
/// <param name="File">What people call the document.</param>
/// <param name="Topic">The resource, when it is known.</param>
/// <param name="Verdict">The outcome in words.</param>
/// <param name="Passes">The outcome.</param>
/// <param name="Report">The findings.</param>
internal sealed record FileVerdict(string File, Iri? Topic, string Verdict, bool Passes, ValidationReport Report)
{
    /// <summary>Whether the document describes several resources, so that the topic tells which is meant.</summary>
    public bool IsOneOfSeveral { get; init; }

    /// <summary>The numbers of the assessment; null when nothing was assessed.</summary>
    public AssessmentSummary? Assessment { get; init; }
}

/// <summary>A form in which verdicts are printed, each as soon as it is known where the form allows it.</summary>
internal abstract class ReportForm
{
    /// <summary>The names for <c>--format</c>.</summary>
    public static string[] Names { get; } = ["text", "json", "ttl"];

    /// <summary>The form with the name.</summary>
    public static ReportForm Of(string name, string language) => name switch
    {
        "json" => new Json(),
        "ttl" => new Turtle(),
        _ => new Text(language),
    };

    /// <summary>Prints a verdict, or keeps it for the end.</summary>
    public abstract Task Add(FileVerdict verdict, TextWriter output);

    /// <summary>Prints what comes last.</summary>
    /// <param name="summary">How many passed and how many did not, for people.</param>
    /// <param name="output">Where to print.</param>
    public abstract Task Finish(string summary, TextWriter output);

    private sealed class Text(string language) : ReportForm
    {
        public override async Task Add(FileVerdict verdict, TextWriter output)
        {
            var topic = verdict.IsOneOfSeveral ? verdict.Topic + ": " : "";
            await output.WriteLineAsync($"{verdict.File}: {topic}{verdict.Verdict}");
            foreach (var line in ReportText.Lines(verdict.Report, language, verdict.File))
            {
                await output.WriteLineAsync(line);
            }
        }

        public override Task Finish(string summary, TextWriter output) => output.WriteLineAsync(summary);
    }

    /// <summary>An array of objects: file, topic, passes, readiness, score, findings.</summary>
    private sealed class Json : ReportForm
    {
        private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        private bool hasSome;

        public override async Task Add(FileVerdict verdict, TextWriter output)
        {
            await output.WriteAsync(hasSome ? ",\n" : "[\n");
            await output.WriteAsync(Write(verdict));
            hasSome = true;
        }

        public override Task Finish(string summary, TextWriter output) => output.WriteLineAsync(hasSome ? "\n]" : "[]");

        private static string Write(FileVerdict verdict)
        {
            using var buffer = new MemoryStream();
            using (var writer = new Utf8JsonWriter(buffer, Options))
            {
                writer.WriteStartObject();
                writer.WriteString("file", verdict.File);
                writer.WriteString("topic", verdict.Topic?.Value);
                writer.WriteBoolean("passes", verdict.Passes);
                if (verdict.Assessment is { } assessment)
                {
                    writer.WriteString("readiness", $"L{assessment.Readiness}");
                    writer.WriteNumber("score", assessment.Score);
                }

                writer.WritePropertyName("findings");
                ReportJson.Write(writer, verdict.Report);
                writer.WriteEndObject();
            }

            return Encoding.UTF8.GetString(buffer.ToArray());
        }
    }

    /// <summary>One graph with a <c>sh:ValidationReport</c> for each verdict.</summary>
    private sealed class Turtle : ReportForm
    {
        private readonly Graph reports = [];
        private int count;

        public override Task Add(FileVerdict verdict, TextWriter output)
        {
            var report = ReportGraph.Of(verdict.Report, verdict.Topic, verdict.File);
            foreach (var (prefix, name) in report.Prefixes)
            {
                reports.Prefixes[prefix] = name;
            }

            reports.AddAll(report, $"f{++count}");
            return Task.CompletedTask;
        }

        public override Task Finish(string summary, TextWriter output) => output.WriteAsync(RdfWriter.ToText(reports, RdfFormat.Turtle));
    }
}
