using System.CommandLine;
using MetaCatalog.Catalog.Access;
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
        var all = new Option<bool>("--all") { Description = "Drafts and hidden records too." };
        format.AcceptOnlyFromAmong("jsonld", "ttl", "nt", "nq", "trig", "rdf");
        var command = new Command("export", "Write every record to a folder, one file each.") { data, to, format, all };
        command.SetAction((parsed, ct) => Run(parsed.GetValue(data)!, parsed.GetValue(to)!, parsed.GetValue(format)!, parsed.GetValue(all), ct)); // required, or with a default
        return command;
    }

    private static async Task<int> Run(string data, string to, string extension, bool all, CancellationToken ct)
    {
        await using var folder = await DataFolder.Open(data, ct);
        Directory.CreateDirectory(to);
        var format = RdfFormat.FromFileName("record." + extension)!; // one of the names allowed
        var count = 0;
        await foreach (var record in folder.Catalog.Reader.Export(all ? Actor.System : Actor.Anonymous, ct))
        {
            var path = Path.Combine(to, $"{record.Id}.{extension}");
            if (format == RdfFormat.JsonLd)
            {
                await File.WriteAllBytesAsync(path, record.JsonLd, ct);
            }
            else
            {
                await using var file = File.Create(path);
                RdfWriter.Write(record.Graph, format, file);
            }

            count++;
        }

        Console.WriteLine($"{count} records written to {Path.GetFullPath(to)}");
        return 0;
    }
}
