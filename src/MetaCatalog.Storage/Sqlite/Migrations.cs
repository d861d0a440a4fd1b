using System.Globalization;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>Brings a database up to date: the numbered scripts of <c>Migrations/</c> that it has not seen, each in one commit.</summary>
internal static class Migrations
{
    private const string Folder = ".Migrations.";

    public static void Apply(Session session)
    {
        var version = Convert.ToInt32(session.Value("PRAGMA user_version"), CultureInfo.InvariantCulture);
        var scripts = Scripts();
        if (version > scripts.Count)
        {
            throw new IOException($"The database has format {version}; this program knows formats up to {scripts.Count}.");
        }

        for (; version < scripts.Count; version++)
        {
            session.Run(string.Create(CultureInfo.InvariantCulture, $"BEGIN IMMEDIATE; {scripts[version]}; PRAGMA user_version = {version + 1}; COMMIT;"));
        }
    }

    private static List<string> Scripts() =>
        [.. typeof(Migrations).Assembly.GetManifestResourceNames()
            .Where(static name => name.Contains(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read)];

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Migrations).Assembly.GetManifestResourceStream(name)!); // it was just listed
        return reader.ReadToEnd();
    }
}
