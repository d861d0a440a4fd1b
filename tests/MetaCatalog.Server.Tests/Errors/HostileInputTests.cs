using System.Net;
using System.Text;

namespace MetaCatalog.Server.Tests.Errors;

/// <summary>Input made to cost much through <c>POST /validate</c>: an answer all the same (the client waits 100 seconds), and the service goes on.</summary>
public class HostileInputTests
{
    public static TheoryData<string, string, string> Bodies => new()
    {
        { "a pattern that would backtrack", "application/json", With("\"modified\": \"" + new string('1', 200_000) + "!\"") },
        { "an address that would backtrack", "application/json", With("\"dataAccessCommittee\": { \"hasEmail\": \"mailto:" + new string('a', 100_000) + "@" + new string('.', 100_000) + "@\" }") },
        { "a number of a hundred thousand digits", "application/json", With("\"recordCount\": " + new string('9', 100_000)) },
        { "a number with a vast exponent", "application/json", With("\"recordCount\": 1e999999999") },
        { "an array of two hundred thousand faults", "application/json", With("\"modified\": [" + string.Join(',', Enumerable.Repeat("1", 200_000)) + "]") },
        { "an array of a million values", "application/json", With("\"modified\": [" + string.Join(',', Enumerable.Range(0, 1_000_000)) + "]") },
        { "nesting of fifty thousand arrays", "application/json", With("\"spatial\": " + new string('[', 50_000) + new string(']', 50_000)) },
        { "nesting of fifty thousand blank nodes", "text/turtle", "<http://example.org/d> <http://purl.org/dc/terms/spatial> " + string.Concat(Enumerable.Repeat("[ <http://purl.org/dc/terms/spatial> ", 50_000)) },
        { "twenty thousand values that no shape takes", "text/turtle", "<http://example.org/d> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/issued> " + string.Join(',', Enumerable.Range(0, 20_000).Select(static number => $"\"x{number}\"")) + " ." },
    };

    [Theory, MemberData(nameof(Bodies))]
    public async Task Costly_input_is_answered_and_the_service_goes_on(string name, string mediaType, string body)
    {
        await using var server = await TestServer.Start();

        using var response = await server.Steward.PostAsync("/validate", Body.Of(body, mediaType));

        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{name}: {(int)response.StatusCode} {text[..Math.Min(text.Length, 500)]}");
        Assert.DoesNotContain("duplicate", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"error\"", text, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(text), 1, 4 * 1024 * 1024);
        using var next = await server.Steward.PostAsync("/validate", Body.Json(Given.Record()));
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    private static string With(string member) => Given.Record(more: member + ",");
}
