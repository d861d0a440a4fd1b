using System.CommandLine;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Crosswalks;
using MetaCatalog.Rdf;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog export</c>: writes every record to a folder, one file each.</summary>
internal static class ExportCommand
{
    private static readonly string[] Formats =
        ["jsonld", "ttl", "nt", "nq", "trig", "rdf", .. Crosswalks.Crosswalks.Writers.Select(static writer => writer.Name)];

    public static Command Create()
    {
        var data = DataFolder.Option();
        var to = new Option<string>("--to") { Description = "The folder to write to; made when it is not there.", Required = true };
        var format = new Option<string>("--format") { Description = $"One of {string.Join(", ", Formats)}.", DefaultValueFactory = static _ => "ttl" };
        var all = new Option<bool>("--all") { Description = "Drafts and hidden records too; else what everybody may see." };
        format.AcceptOnlyFromAmong(Formats);
        var command = new Command("export", "Write every record to a folder, one file each.") { data, to, format, all };
        command.SetAction((parsed, ct) => Run(
            parsed.GetValue(data), parsed.GetRequiredValue(to), parsed.GetRequiredValue(format), parsed.GetValue(all), parsed.InvocationConfiguration, ct));
        return command;
    }

    private static async Task<int> Run(string? data, string to, string format, bool all, InvocationConfiguration streams, CancellationToken ct)
    {
        await using var folder = await DataFolder.OpenExisting(data, ct);
        Directory.CreateDirectory(to);
        var progress = new Progress(streams.Error, TimeProvider.System);
        var count = 0;
        var crosswalk = Crosswalks.Crosswalks.FindWriter(format);
        await foreach (var record in folder.Catalog.Reader.Export(all ? Actor.System : Actor.Anonymous, ct))
        {
            var path = Path.Combine(to, record.Id + (crosswalk?.Extension ?? "." + format));
            await (crosswalk is null ? Write(record, path, ct) : Write(record, path, crosswalk, folder.Options.BaseIri));
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

    private static async Task Write(Record record, string path, CrosswalkWriter crosswalk, string catalogUrl)
    {
        await using var file = File.Create(path);
        crosswalk.Write(CrosswalkSource.Of(record, catalogUrl), file);
    }
}
