using System.Net.Sockets;
using System.Text;

namespace MetaCatalog.Server.Tests.Errors;

/// <summary>No request takes longer than the limit, except streams in and out.</summary>
public class TimeLimitTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task A_request_that_never_ends_is_answered_with_a_problem_when_its_time_is_up()
    {
        await using var server = await TestServer.Start(static options => options with { RequestTimeout = Limit });
        using var connection = await Begin(server, "/datasets", "application/json", "{ \"title\": ");

        var answer = await Read(connection, "}");

        Assert.StartsWith("HTTP/1.1 503 ", answer, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
        using var readers = await server.Anonymous.GetAsync("/datasets");
        Assert.True(readers.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_stream_of_records_may_take_longer()
    {
        await using var server = await TestServer.Start(static options => options with { RequestTimeout = Limit });
        var line = Given.Record().ReplaceLineEndings(" ") + "\n";
        using var stream = await Begin(server, "/bulk", "application/x-ndjson", line);
        await Read(stream, "\"line\":1");
        using var timed = await Begin(server, "/datasets", "application/json", "{ \"title\": ");
        await Read(timed, "}"); // begun later than the stream, and its time is up

        await stream.GetStream().WriteAsync(Encoding.UTF8.GetBytes(line), TestContext.Current.CancellationToken);

        Assert.Contains("\"line\":2", await Read(stream, "\"line\":2"), StringComparison.Ordinal);
    }

    // Says that more is to come than it sends.
    private static async Task<TcpClient> Begin(TestServer server, string path, string mediaType, string body)
    {
        var address = server.Steward.BaseAddress!;
        var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        var head = $"POST {path} HTTP/1.1\r\nHost: {address.Authority}\r\nAuthorization: {server.Steward.DefaultRequestHeaders.Authorization}\r\nContent-Type: {mediaType}\r\nContent-Length: 100000\r\n\r\n";
        await connection.GetStream().WriteAsync(Encoding.UTF8.GetBytes(head + body), TestContext.Current.CancellationToken);
        return connection;
    }

    private static async Task<string> Read(TcpClient connection, string until)
    {
        var (text, buffer) = (new StringBuilder(), new byte[4096]);
        while (!text.ToString().Contains(until, StringComparison.Ordinal) && await connection.GetStream().ReadAsync(buffer, TestContext.Current.CancellationToken) is > 0 and var count)
        {
            text.Append(Encoding.UTF8.GetString(buffer, 0, count));
        }

        return text.ToString();
    }
}
