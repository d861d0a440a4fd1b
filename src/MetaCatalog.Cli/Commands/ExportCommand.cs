using System.CommandLine;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Rdf;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog export</c>: writes every record to a folder, one file each.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var data = DataFolder.Option();
        var to = new Option<string>("--to") { Description = "The folder to write to; made when it is not there.", Required = true };
        var format = new Option<string>("--format") { Description = "jsonld, ttl, nt, nq, trig or rdf.", DefaultValueFactory = static _ => "ttl" };
        var all = new Option<bool>("--all") { Description = "Drafts and hidden records too; else what everybody may see." };
        format.AcceptOnlyFromAmong("jsonld", "ttl", "nt", "nq", "trig", "rdf");
        var command = new Command("export", "Write every record to a folder, one file each.") { data, to, format, all };
        command.SetAction((parsed, ct) => Run(
            parsed.GetValue(data), parsed.GetRequiredValue(to), parsed.GetRequiredValue(format), parsed.GetValue(all), parsed.InvocationConfiguration, ct));
        return command;
    }

    private static async Task<int> Run(string? data, string to, string extension, bool all, InvocationConfiguration streams, CancellationToken ct)
    {
        await using var folder = await DataFolder.OpenExisting(data, ct);
        Directory.CreateDirectory(to);
        var progress = new Progress(streams.Error, TimeProvider.System);
        var count = 0;
        await foreach (var record in folder.Catalog.Reader.Export(all ? Actor.System : Actor.Anonymous, ct))
        {
            await Write(record, Path.Combine(to, $"{record.Id}.{extension}"), ct);
            count++;
            progress.Tell(() => $"{Outcomes.Count(count, "record")} written");
        }

        await streams.Output.WriteLineAsync($"{Outcomes.Count(count, "record")} written to {Path.GetFullPath(to)}");
        return Verbs.Done;
    }

    private static async Task Write(Record record, string path, CancellationToken ct)
    {
        var format = RdfFormat.FromFileName(path)!; // one of the names allowed
        if (format == RdfFormat.JsonLd)
        {
            await File.WriteAllBytesAsync(path, record.JsonLd, ct);
            return;
        }

        await using var file = File.Create(path);
        RdfWriter.Write(record.Graph, format, file);
    }
}
