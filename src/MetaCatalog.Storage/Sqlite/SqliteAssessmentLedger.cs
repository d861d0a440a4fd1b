using System.Globalization;
using System.Text.Json;
using MetaCatalog.Catalog.Assessment.Coverage;
using MetaCatalog.Catalog.Assessment.Reassessing;

namespace MetaCatalog.Storage.Sqlite;

/// <summary>What reassessing keeps, in the database of the change log, written by its one thread.</summary>
internal sealed class SqliteAssessmentLedger(Database database, SqliteChangeLog log) : IAssessmentLedger
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string? Read(string name) =>
        database.Read(session => session.Row("SELECT value FROM reassessment WHERE name = $1", static row => row.GetString(0), name));

    public Task Write(string name, string value) =>
        log.Write(session => session.Run("INSERT OR REPLACE INTO reassessment (name, value) VALUES ($1, $2)", name, value));

    public Task Keep(TrendPoint point) => log.Write(session => session.Run(
        "INSERT OR REPLACE INTO assessment_trend (day, point) VALUES ($1, $2)", Stored(point.Day), JsonSerializer.Serialize(point, Json)));

    public IReadOnlyList<TrendPoint> Trend(int most) => database.Read(session => session.Rows(
        "SELECT point FROM (SELECT day, point FROM assessment_trend ORDER BY day DESC LIMIT $1) ORDER BY day",
        static row => JsonSerializer.Deserialize<TrendPoint>(row.GetString(0), Json)!, // what was written is a point
        most));

    public Task Keep(CoveragePoint point) => log.Write(session => session.Run(
        "INSERT OR REPLACE INTO coverage (day, point) VALUES ($1, $2)", Stored(point.Day), JsonSerializer.Serialize(point, Json)));

    public IReadOnlyList<CoveragePoint> Coverage(int most) => database.Read(session => session.Rows(
        "SELECT point FROM (SELECT day, point FROM coverage ORDER BY day DESC LIMIT $1) ORDER BY day",
        static row => JsonSerializer.Deserialize<CoveragePoint>(row.GetString(0), Json)!, // as above
        most));

    private static string Stored(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
