namespace MetaCatalog.Storage.Sqlite;

/// <summary>Instants as they are stored: Unix milliseconds.</summary>
internal static class Moments
{
    public static long ToStored(this DateTimeOffset instant) => instant.ToUnixTimeMilliseconds();

    public static long? ToStored(this DateTimeOffset? instant) => instant?.ToUnixTimeMilliseconds();

    public static DateTimeOffset ToInstant(long stored) => DateTimeOffset.FromUnixTimeMilliseconds(stored);
}
