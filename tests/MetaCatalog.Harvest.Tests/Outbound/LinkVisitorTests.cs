using MetaCatalog.Catalog.Access.Probes;
using MetaCatalog.Harvest.Outbound;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Harvest.Tests.Outbound;

public sealed class LinkVisitorTests
{
    private const string Login = """<html><form action="/in"><input name="p" type="password"></form></html>""";

    [Theory]
    [InlineData(200, "text/csv", "a,b", LinkAnswer.Given)]
    [InlineData(204, null, "", LinkAnswer.Given)]
    [InlineData(200, "text/html", "<html>A description.</html>", LinkAnswer.Given)]
    [InlineData(200, "text/html; charset=utf-8", Login, LinkAnswer.LoginAsked)]
    [InlineData(200, "text/csv", Login, LinkAnswer.Given)]
    [InlineData(401, null, "", LinkAnswer.LoginAsked)]
    [InlineData(403, "text/html", "No.", LinkAnswer.LoginAsked)]
    [InlineData(404, "text/html", Login, LinkAnswer.Missing)]
    [InlineData(410, null, "", LinkAnswer.Missing)]
    [InlineData(416, null, "", LinkAnswer.Given)]
    [InlineData(429, null, "", LinkAnswer.Later)]
    [InlineData(503, null, "", LinkAnswer.Later)]
    [InlineData(500, null, "", LinkAnswer.Failed)]
    public async Task An_answer_means_one_thing(int status, string? mediaType, string body, LinkAnswer expected)
    {
        await using var host = await LocalHost.Start(context => Answer(context, status, mediaType, body));

        var visit = await Visit(host, "/data");

        Assert.Equal((expected, status), (visit.Answer, visit.Status));
        Assert.Equal(mediaType?.Split(';')[0], visit.MediaType);
    }

    [Fact]
    public async Task Headers_that_tell_enough_are_all_that_is_asked_for()
    {
        await using var host = await LocalHost.Start(static context => Answer(context, 200, "text/csv", "a,b"));

        await Visit(host, "/data.csv");

        Assert.Equal(["HEAD"], host.Asked.Select(static asked => asked.Method));
    }

    [Theory]
    [InlineData(405)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(501)]
    public async Task A_host_that_refuses_to_tell_headers_alone_is_asked_for_the_beginning(int refusal)
    {
        await using var host = await LocalHost.Start(context => Answer(context, context.Request.Method == "HEAD" ? refusal : 206, "text/csv", "a,b"));

        var visit = await Visit(host, "/data.csv");

        Assert.Equal((LinkAnswer.Given, 206), (visit.Answer, visit.Status));
        Assert.Equal(["HEAD", "GET"], host.Asked.Select(static asked => asked.Method));
    }

    [Theory]
    [InlineData("/login?next=/data.csv", LinkAnswer.LoginAsked)]
    [InlineData("/idp/profile/SAML2/Redirect", LinkAnswer.LoginAsked)]
    [InlineData("/account/sign-in", LinkAnswer.LoginAsked)]
    [InlineData("/news/catalogue", LinkAnswer.Given)]
    [InlineData("/castle.html", LinkAnswer.Given)]
    public async Task A_page_to_which_one_is_sent_for_signing_in_asks_for_a_login(string location, LinkAnswer expected)
    {
        await using var host = await LocalHost.Start(context =>
        {
            if (context.Request.Path == "/data.csv")
            {
                context.Response.Redirect(location);
                return Task.CompletedTask;
            }

            return Answer(context, 200, "text/html", "<html>Welcome.</html>");
        });

        Assert.Equal(expected, (await Visit(host, "/data.csv")).Answer);
    }

    [Fact]
    public async Task What_may_not_be_asked_is_told_with_its_reason()
    {
        await using var host = await LocalHost.Start(static _ => Task.CompletedTask);
        using var client = new GuardedClient(host.Options, TimeProvider.System);

        var visit = await new LinkVisitor(client).Visit("http://10.0.0.1/f", TestContext.Current.CancellationToken);

        Assert.Equal(LinkAnswer.NotAllowed, visit.Answer);
        Assert.Equal("leads to 10.0.0.1, which is not allowed", visit.Detail);
    }

    private static async Task<LinkVisit> Visit(LocalHost host, string path)
    {
        using var client = new GuardedClient(host.Options, TimeProvider.System);
        return await new LinkVisitor(client).Visit(host.At(path), TestContext.Current.CancellationToken);
    }

    private static Task Answer(HttpContext context, int status, string? mediaType, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType;
        return context.Request.Method == "HEAD" || status is 204 ? Task.CompletedTask : context.Response.WriteAsync(body);
    }
}
