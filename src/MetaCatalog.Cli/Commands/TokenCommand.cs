using System.CommandLine;
using System.Globalization;
using MetaCatalog.Catalog.Access;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog token</c>: makes, lists and revokes API tokens.</summary>
internal static class TokenCommand
{
    public static Command Create() => new("token", "API tokens of a data folder whose service is not running; for a running one use POST /tokens.")
    {
        CreateToken(),
        List(),
        Revoke(),
    };

    private static Command CreateToken()
    {
        var data = DataFolder.Option();
        var name = new Argument<string>("name") { Description = "What people call it." };
        var role = new Option<Role>("--role") { Description = "reader, steward or administrator.", DefaultValueFactory = static _ => Role.Steward };
        var days = new Option<int?>("--days") { Description = "How long it is good, in days; without it for ever." };
        var command = new Command("create", "Make a token and print its secret, once.") { name, role, days, data };
        command.SetAction(async (parsed, ct) =>
        {
            await using var folder = await DataFolder.Open(parsed.GetValue(data)!, ct); // it has a default
            DateTimeOffset? expires = parsed.GetValue(days) is { } count ? TimeProvider.System.GetUtcNow().AddDays(count) : null;
            var issued = await folder.Catalog.Tokens.Create(Actor.System, parsed.GetValue(name)!, parsed.GetValue(role), Scopes.All, expires); // required
            Console.WriteLine($"{issued.Token.Id}  {issued.Secret}");
        });
        return command;
    }

    private static Command List()
    {
        var data = DataFolder.Option();
        var command = new Command("list", "List the tokens, without their secrets.") { data };
        command.SetAction(async (parsed, ct) =>
        {
            await using var folder = await DataFolder.Open(parsed.GetValue(data)!, ct); // it has a default
            foreach (var token in folder.Catalog.Tokens.List(Actor.System))
            {
                var end = token.Revoked is not null ? "revoked" : token.Expires is { } expires ? "until " + expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "for ever";
                Console.WriteLine($"{token.Id}  {token.Role,-13}  {end,-16}  {token.Name}");
            }
        });
        return command;
    }

    private static Command Revoke()
    {
        var data = DataFolder.Option();
        var id = new Argument<string>("id") { Description = "The token's id." };
        var command = new Command("revoke", "Make a token useless.") { id, data };
        command.SetAction(async (parsed, ct) =>
        {
            await using var folder = await DataFolder.Open(parsed.GetValue(data)!, ct); // it has a default
            var revoked = await folder.Catalog.Tokens.Revoke(Actor.System, parsed.GetValue(id)!); // required
            Console.WriteLine(revoked ? "revoked" : "there is no such token");
            return revoked ? 0 : 1;
        });
        return command;
    }
}
