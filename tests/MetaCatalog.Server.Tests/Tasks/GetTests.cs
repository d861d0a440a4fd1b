using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Tasks;

public sealed class GetTests
{
    [Fact]
    public async Task Reviews_and_embargoes_come_due_by_the_clock()
    {
        await using var server = await TestServer.Start();
        await server.Register(Given.EmbargoedRecord("2027-04-01"));
        server.Clock.Now = new DateTimeOffset(2027, 3, 20, 0, 0, 0, TimeSpan.Zero);

        Assert.Equal(["review-due", "embargo-ending"], await Kinds(server, 30));
        Assert.Empty(await Kinds(server, 5));

        server.Clock.Now = new DateTimeOffset(2027, 3, 31, 15, 0, 0, TimeSpan.Zero); // the first of April has begun in Japan
        Assert.Empty(await Kinds(server, 30));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("367")]
    [InlineData("soon")]
    public async Task Days_out_of_range_are_refused(string days)
    {
        await using var server = await TestServer.Start();

        Assert.Equal(HttpStatusCode.BadRequest, (await server.Steward.GetAsync($"/tasks?days={days}")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Anonymous.GetAsync("/tasks")).StatusCode);
    }

    private static async Task<IEnumerable<string>> Kinds(TestServer server, int days)
    {
        using var tasks = JsonDocument.Parse(await server.Steward.GetStringAsync($"/tasks?days={days}"));
        return [.. tasks.RootElement.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("kind").GetString()!)];
    }
}
