using System.CommandLine;
using System.Globalization;
using MetaCatalog.Catalog.Access;

namespace MetaCatalog.Cli.Commands;

/// <summary><c>metacatalog token</c>: makes, lists and revokes API tokens.</summary>
internal static class TokenCommand
{
    private const int MostDays = 36_500;

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
        var role = new Option<Role>("--role") { Description = "reader, steward, administrator or committee.", DefaultValueFactory = static _ => Role.Steward };
        var days = new Option<int?>("--days") { Description = "How long it is good, in days; without it for ever." };
        days.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1 or > MostDays)
            {
                result.AddError($"--days '{result.Tokens[0].Value}' is not allowed. Allowed: 1 to {MostDays}.");
            }
        });
        var command = new Command("create", "Make a token and print its secret, once.") { name, role, days, data };
        command.SetAction(async (parsed, ct) =>
        {
            await using var folder = await DataFolder.Open(parsed.GetValue(data), ct);
            DateTimeOffset? expires = parsed.GetValue(days) is { } count ? TimeProvider.System.GetUtcNow().AddDays(count) : null;
            var issued = await folder.Catalog.Tokens.Create(Actor.System, parsed.GetRequiredValue(name), parsed.GetValue(role), Scopes.All, expires);
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"{issued.Token.Id}  {issued.Secret}");
            return Verbs.Done;
        });
        return command;
    }

    private static Command List()
    {
        var data = DataFolder.Option();
        var command = new Command("list", "List the tokens, without their secrets.") { data };
        command.SetAction(async (parsed, ct) =>
        {
            await using var folder = await DataFolder.OpenExisting(parsed.GetValue(data), ct);
            foreach (var token in folder.Catalog.Tokens.List(Actor.System))
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync($"{token.Id}  {token.Role,-13}  {EndOf(token),-16}  {token.Name}");
            }

            return Verbs.Done;
        });
        return command;
    }

    private static Command Revoke()
    {
        var data = DataFolder.Option();
        var id = new Argument<string>("id") { Description = "The token's id, as list shows it." };
        var command = new Command("revoke", "Make a token useless.") { id, data };
        command.SetAction(async (parsed, ct) =>
        {
            await using var folder = await DataFolder.OpenExisting(parsed.GetValue(data), ct);
            var revoked = await folder.Catalog.Tokens.Revoke(Actor.System, parsed.GetRequiredValue(id));
            await parsed.InvocationConfiguration.Output.WriteLineAsync(revoked ? "revoked" : $"There is no token '{parsed.GetRequiredValue(id)}' that is good.");
            return revoked ? Verbs.Done : Verbs.Faults;
        });
        return command;
    }

    private static string EndOf(ApiToken token) => token switch
    {
        { Revoked: not null } => "revoked",
        { Expires: { } expires } => "until " + expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "for ever",
    };
}
