using System.Text.Json;
using System.Xml.Linq;

namespace MetaCatalog.Server.Tests.Records;

/// <summary>An embargo ends by the clock, in every door at the same instant.</summary>
public class EmbargoTests
{
    private static readonly XNamespace DcTerms = "http://purl.org/dc/terms/";

    [Fact]
    public async Task Page_json_facet_and_harvest_turn_open_at_the_same_instant()
    {
        await using var server = await TestServer.Start();
        var (id, _) = await server.Register(Given.EmbargoedRecord("2027-04-01"));
        var end = new DateTimeOffset(2027, 4, 1, 0, 0, 0, TimeSpan.FromHours(9));

        server.Clock.Now = end.AddSeconds(-1);
        var before = await Look(server, id);
        server.Clock.Now = end;
        var after = await Look(server, id);

        Assert.Equal(["embargoed", "embargoed", "embargoed access", "embargoed"], before);
        Assert.Equal(["open", "open", "open access", "open"], after);
    }

    private static async Task<string[]> Look(TestServer server, string id)
    {
        using var html = new HttpRequestMessage(HttpMethod.Get, $"/datasets/{id}");
        html.Headers.Accept.ParseAdd("text/html");
        using var page = await server.Anonymous.SendAsync(html);
        var badge = System.Text.RegularExpressions.Regex.Match(await page.Content.ReadAsStringAsync(), "badge (open|embargoed)").Groups[1].Value;

        using var json = new HttpRequestMessage(HttpMethod.Get, "/datasets");
        json.Headers.Accept.ParseAdd("application/json");
        using var found = await server.Anonymous.SendAsync(json);
        using var answer = JsonDocument.Parse(await found.Content.ReadAsStringAsync());
        var facet = answer.RootElement.GetProperty("facets").GetProperty("access")[0].GetProperty("value").GetString()!;
        var hit = answer.RootElement.GetProperty("hits")[0].GetProperty("accessLevel").GetString()!;

        var harvested = XDocument.Parse(await server.Anonymous.GetStringAsync("/oai?verb=ListRecords&metadataPrefix=jpcoar_2.0"));
        return [badge, facet, harvested.Descendants(DcTerms + "accessRights").Single().Value, hit];
    }
}
