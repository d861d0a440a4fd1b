using System.CommandLine;
using System.Globalization;
using MetaCatalog.Server;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog serve</c>: starts the service.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var data = DataFolder.Option();
        var port = new Option<int>("--port") { Description = "The port to listen on; 0 takes any free one.", DefaultValueFactory = static _ => 8080 };
        var host = new Option<string>("--host") { Description = "The address to listen on: localhost, * for all, or an IP address.", DefaultValueFactory = static _ => "localhost" };
        var publicUrl = new Option<string?>("--public-url") { Description = "The address under which the world sees the service." };
        var demo = new Option<bool>("--demo") { Description = "Load the demo records into an empty catalog." };
        var command = new Command("serve", "Start the service on a data folder.") { data, port, host, publicUrl, demo };
        command.SetAction((parsed, ct) => Run(
            DataFolder.Options(
                parsed.GetValue(data)!, // it has a default
                new("Port", parsed.GetValue(port).ToString(CultureInfo.InvariantCulture)),
                new("Host", parsed.GetValue(host)),
                new("PublicUrl", parsed.GetValue(publicUrl)),
                new("Demo", parsed.GetValue(demo) ? "true" : null)),
            ct));
        return command;
    }

    private static async Task<int> Run(MetaCatalogOptions options, CancellationToken ct)
    {
        await using var server = await CatalogServer.Start(options, TimeProvider.System, ct);
        if (options.Demo)
        {
            Console.WriteLine(await DemoRecords.Load(server.Catalog, ct));
        }

        Console.WriteLine($"MetaCatalog serves {Path.GetFullPath(options.Data)}");
        Console.WriteLine($"  pages and API   {options.CatalogUrl}/");
        Console.WriteLine($"  try the API     {options.CatalogUrl}/swagger");
        Console.WriteLine($"  OAI-PMH         {options.CatalogUrl}/oai?verb=Identify");
        if (server.FirstToken is { } token)
        {
            Console.WriteLine($"  administrator   {token}");
            Console.WriteLine("                  This token is shown once; only its hash is kept.");
        }

        await server.WaitForShutdown(ct);
        return 0;
    }
}
