using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MetaCatalog.Server;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog serve</c>: starts the service.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var data = DataFolder.Option();
        var port = new Option<int?>("--port") { Description = "The port to listen on; 0 takes any free one. [default: METACATALOG_PORT, else 8080]" };
        var host = new Option<string?>("--host") { Description = "The address to listen on: localhost, * for all, or an IP address. [default: METACATALOG_HOST, else localhost]" };
        var publicUrl = new Option<string?>("--public-url") { Description = "The address under which the world sees the service. [default: METACATALOG_PUBLICURL, else the listening one]" };
        var demo = new Option<bool>("--demo") { Description = "Load the demo records into an empty catalog." };
        var command = new Command("serve", "Start the service on a data folder. Ctrl-C finishes what is being written and stops it.") { data, port, host, publicUrl, demo };
        command.SetAction((parsed, ct) => Run(
            DataFolder.Settings(
                parsed.GetValue(data),
                new("Port", parsed.GetValue(port)?.ToString(CultureInfo.InvariantCulture)),
                new("Host", parsed.GetValue(host)),
                new("PublicUrl", parsed.GetValue(publicUrl)),
                new("Demo", parsed.GetValue(demo) ? "true" : null)),
            parsed.InvocationConfiguration.Output,
            ct));
        return command;
    }

    private static async Task<int> Run(MetaCatalogOptions options, TextWriter output, CancellationToken ct)
    {
        options = options.Port == 0 ? options with { Port = FreePort() } : options;
        await using var server = await CatalogServer.Start(options, TimeProvider.System, ct);
        if (server.FirstToken is { } token)
        {
            await output.WriteLineAsync($"  administrator   {token}");
            await output.WriteLineAsync("                  This token is shown once; only its hash is kept.");
        }

        if (options.Demo)
        {
            await output.WriteLineAsync(await DemoRecords.Load(server.Catalog, ct));
        }

        await output.WriteLineAsync($"MetaCatalog serves {Path.GetFullPath(options.Data)}");
        await output.WriteLineAsync($"  pages and API   {options.CatalogUrl}/");
        await output.WriteLineAsync($"  try the API     {options.CatalogUrl}/swagger");
        await output.WriteLineAsync($"  OAI-PMH         {options.CatalogUrl}/oai?verb=Identify");
        await server.WaitForShutdown(ct);
        return Verbs.Done;
    }

    // The catalog names its records by its address, so the port is known before anything is opened.
    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
