using System.Net;
using System.Text.Json;

namespace MetaCatalog.Server.Tests.Records;

/// <summary>Every foreign format that a crosswalk writes, through the door of a record.</summary>
public class GetForeignTests
{
    public static TheoryData<string> Formats => [.. Crosswalks.Crosswalks.Writers.Select(static writer => writer.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_writer_is_offered_by_format_by_link_and_on_the_page(string format)
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        using var response = await server.Anonymous.GetAsync($"/datasets/{id}?format={format}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Crosswalks.Crosswalks.FindWriter(format)!.MediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
        Assert.Contains($"/datasets/{id}?format={format}>", string.Join(", ", response.Headers.GetValues("Link")), StringComparison.Ordinal);
        Assert.Contains($"/datasets/{id}?format={format}\"", await server.Anonymous.GetStringAsync($"/datasets/{id}?format=html"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task What_a_format_does_not_carry_is_told(string format)
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        using var report = JsonDocument.Parse(await server.Anonymous.GetStringAsync($"/datasets/{id}/losses?format={format}"));

        Assert.Equal(format, report.RootElement.GetProperty("format").GetString());
        Assert.True(report.RootElement.GetProperty("carried").GetInt32() > 0);
        Assert.All(report.RootElement.GetProperty("losses").EnumerateArray(), static loss => Assert.Contains(loss.GetProperty("kind").GetString(), (string[])["not-carried", "changed", "invented"]));
    }

    [Fact]
    public async Task A_format_that_is_not_known_is_answered_with_those_that_are()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record());

        using var response = await server.Anonymous.GetAsync($"/datasets/{id}/losses?format=papyrus");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("jpcoar_2.0", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Losses_of_a_draft_are_not_told_to_everybody()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.Record(), "draft");

        using var response = await server.Anonymous.GetAsync($"/datasets/{id}/losses?format=jpcoar_2.0");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
