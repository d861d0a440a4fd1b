using System.Collections.Frozen;
using System.Net;
using System.Text;
using MetaCatalog.Harvest.Outbound;
using MetaCatalog.TestKit;
using Microsoft.AspNetCore.Http;

namespace MetaCatalog.Harvest.Tests.Outbound;

/// <summary>The only way out, against a real server on this machine that an explicit allowance lets through.</summary>
public sealed class GuardedClientTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_who_asks_and_sends_nothing_else_of_the_house()
    {
        await using var host = await LocalHost.Start(static context =>
        {
            context.Response.Headers.SetCookie = "session=1";
            return context.Response.WriteAsync("a,b");
        });
        using var client = new GuardedClient(host.Options, TimeProvider.System);

        await client.Get(host.At("/data.csv?year=2026#row=1"), Ct);
        var answer = Assert.IsType<OutboundAnswer.Answered>(await client.Get(host.At("/data.csv?year=2026#row=1"), Ct));

        Assert.Equal((200, "a,b"), (answer.Status, Encoding.UTF8.GetString(answer.Beginning.Span)));
        var (method, path, headers) = host.Asked.Last();
        Assert.Equal(("GET", "/data.csv?year=2026"), (method, path));
        Assert.Equal(["Accept", "Host", "Range", "User-Agent"], headers.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("MetaCatalog (+https://catalog.example)", headers["User-Agent"]);
    }

    [Theory]
    [InlineData("ftp://data.example.org/f", "neither http nor https")]
    [InlineData("file:///etc/passwd", "neither http nor https")]
    [InlineData("gopher://data.example.org/", "neither http nor https")]
    [InlineData("javascript:alert(1)", "neither http nor https")]
    [InlineData("http://user@data.example.org/f", "names a user")]
    [InlineData("http://user:secret@data.example.org/f", "names a user")]
    [InlineData("http://data.example.org:22/", "port that is not allowed")]
    [InlineData("http://data.example.org:8080/", "port that is not allowed")]
    [InlineData("http://data.example.org\\@10.0.0.1/", "characters that no address has")]
    [InlineData("http://data.example.org/a b", "characters that no address has")]
    [InlineData("http://data.example.org/\r\nHost: x", "characters that no address has")]
    [InlineData("/relative", "")]
    [InlineData("no address", "characters")]
    [InlineData("http://", "no absolute address")]
    public async Task An_address_of_such_a_form_is_not_asked(string address, string reason)
    {
        using var client = new GuardedClient(Nobody, TimeProvider.System);

        var refused = Assert.IsType<OutboundAnswer.Refused>(await client.Get(address, Ct));

        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://127.1/")]
    [InlineData("http://2130706433/")] // the same as one number
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://0/")]
    [InlineData("http://10.1.2.3/")]
    [InlineData("http://100.64.1.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://172.16.0.1/")]
    [InlineData("http://192.168.0.1/")]
    [InlineData("http://224.0.0.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:a9fe:a9fe]/")] // metadata, mapped
    [InlineData("http://[64:ff9b::a00:1]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fd00:ec2::254]/")]
    [InlineData("http://[ff02::1]/")]
    [InlineData("https://localhost/")]
    public async Task An_address_that_leads_into_the_house_is_not_asked(string address)
    {
        using var client = new GuardedClient(new OutboundOptions { UserAgent = "test" }, TimeProvider.System);

        var refused = Assert.IsType<OutboundAnswer.Refused>(await client.Head(address, Ct));

        Assert.Contains("not allowed", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.0.1")]
    [InlineData("::ffff:192.168.0.1")]
    [InlineData("fd00:ec2::254")]
    public async Task A_name_of_which_one_address_leads_into_the_house_is_not_asked(string inside)
    {
        using var client = new GuardedClient(Nobody with { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("93.184.215.14"), IPAddress.Parse(inside)]) }, TimeProvider.System);

        Assert.IsType<OutboundAnswer.Refused>(await client.Head("http://data.example.org/", Ct));
    }

    [Fact]
    public async Task A_name_that_changes_its_mind_between_check_and_connection_is_not_connected_to()
    {
        await using var host = await LocalHost.Start(static context => context.Response.WriteAsync("secret"));
        var lookUps = 0;
        using var client = new GuardedClient(
            Nobody with
            {
                AllowedPorts = FrozenSet.Create(host.Port),
                Resolve = (_, _) => Task.FromResult<IPAddress[]>([++lookUps == 1 ? IPAddress.Parse("93.184.215.14") : IPAddress.Loopback]),
            },
            TimeProvider.System);

        var refused = Assert.IsType<OutboundAnswer.Refused>(await client.Get(host.At("/"), Ct));

        Assert.Contains("127.0.0.1", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(2, lookUps);
        Assert.Empty(host.Asked);
    }

    [Fact]
    public async Task The_allowance_of_one_endpoint_allows_no_other_port_of_it()
    {
        await using var host = await LocalHost.Start(static context => context.Response.WriteAsync("secret"));
        await using var neighbour = await LocalHost.Start(static context => context.Response.WriteAsync("secret"));
        using var client = new GuardedClient(host.Options, TimeProvider.System);

        Assert.IsType<OutboundAnswer.Answered>(await client.Get(host.At("/"), Ct));
        Assert.IsType<OutboundAnswer.Refused>(await client.Get(neighbour.At("/"), Ct));
        Assert.IsType<OutboundAnswer.Refused>(await client.Get("http://127.0.0.1/", Ct));
        Assert.Empty(neighbour.Asked);
    }

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("//169.254.169.254/latest")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://user:secret@data.example.org/")]
    [InlineData("http://data.example.org:22/")]
    public async Task A_redirect_is_checked_like_the_first_address(string location)
    {
        await using var host = await LocalHost.Start(context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = location;
            return Task.CompletedTask;
        });
        using var client = new GuardedClient(host.Options, TimeProvider.System);

        Assert.IsType<OutboundAnswer.Refused>(await client.Get(host.At("/"), Ct));
        Assert.Single(host.Asked);
    }

    [Fact]
    public async Task Redirects_are_followed_and_counted()
    {
        await using var host = await LocalHost.Start(static context =>
        {
            var left = int.Parse(context.Request.Query["left"]!, System.Globalization.CultureInfo.InvariantCulture);
            context.Response.StatusCode = left == 0 ? 200 : 307;
            context.Response.Headers.Location = left == 0 ? default : $"/next?left={left - 1}";
            return Task.CompletedTask;
        });
        using var client = new GuardedClient(host.Options, TimeProvider.System);

        var arrived = Assert.IsType<OutboundAnswer.Answered>(await client.Head(host.At("/first?left=5"), Ct));
        var lost = Assert.IsType<OutboundAnswer.Unreachable>(await client.Head(host.At("/first?left=6"), Ct));

        Assert.Equal("/next", arrived.Address.AbsolutePath);
        Assert.Equal("too many redirects", lost.Reason);
        Assert.Equal(6 + 6, host.Asked.Count);
    }

    [Fact]
    public async Task Of_an_endless_body_only_the_beginning_is_read()
    {
        await using var host = await LocalHost.Start(static async context =>
        {
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(new byte[8192], context.RequestAborted);
            }
        });
        using var client = new GuardedClient(host.Options with { MaxBodyBytes = 1_000 }, TimeProvider.System);

        var answer = Assert.IsType<OutboundAnswer.Answered>(await client.Get(host.At("/"), Ct));

        Assert.Equal(1_000, answer.Beginning.Length);
        Assert.Equal("bytes=0-999", host.Asked.Single().Headers["Range"]);
    }

    [Fact]
    public async Task A_host_that_does_not_answer_is_left_in_time()
    {
        await using var host = await LocalHost.Start(static context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default));
        using var client = new GuardedClient(host.Options with { Timeout = TimeSpan.FromMilliseconds(200) }, TimeProvider.System);

        var answer = Assert.IsType<OutboundAnswer.Unreachable>(await client.Get(host.At("/"), Ct));

        Assert.Equal("no answer in time", answer.Reason);
    }

    [Fact]
    public async Task Headers_without_end_are_no_answer()
    {
        await using var host = await LocalHost.Start(static context =>
        {
            for (var i = 0; i < 100; i++)
            {
                context.Response.Headers[$"X-{i}"] = new string('a', 1_000);
            }

            return Task.CompletedTask;
        });
        using var client = new GuardedClient(host.Options, TimeProvider.System);

        Assert.IsType<OutboundAnswer.Unreachable>(await client.Get(host.At("/"), Ct));
    }

    [Fact]
    public async Task Nobody_at_the_port_is_no_connection()
    {
        int port;
        await using (var gone = await LocalHost.Start(static _ => Task.CompletedTask))
        {
            port = gone.Port;
        }

        using var client = new GuardedClient(
            Nobody with { AllowedEndpoints = FrozenSet.Create(new IPEndPoint(IPAddress.Loopback, port)), Resolve = static (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]) },
            TimeProvider.System);

        Assert.Equal("no connection", Assert.IsType<OutboundAnswer.Unreachable>(await client.Head($"http://data.example.org:{port}/", Ct)).Reason);
    }

    [Fact]
    public async Task A_host_is_left_alone_between_two_requests_and_another_is_not_kept_waiting()
    {
        var clock = new FakeClock(DateTimeOffset.UnixEpoch);
        var pace = new HostPace(TimeSpan.FromSeconds(1), clock);

        var first = pace.Turn("a.example", Ct);
        var second = pace.Turn("A.example", Ct);
        var other = pace.Turn("b.example", Ct);
        clock.Advance(TimeSpan.FromSeconds(2));
        var later = pace.Turn("a.example", Ct);

        Assert.Equal((true, false, true, true), (first.IsCompleted, second.IsCompleted, other.IsCompleted, later.IsCompleted));
        await later;
    }

    private static OutboundOptions Nobody => new()
    {
        UserAgent = "test",
        Resolve = static (_, _) => throw new InvalidOperationException("No name is looked up."),
    };
}
