using System.Text.Json;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>Repairs as JSON: what each does, what it mends and gains, and the statements it takes out and puts in as N-Triples.</summary>
public static class RepairsJson
{
    private const int Best = 3;

    /// <summary>Writes the properties <c>nextBestRepairs</c>, the three that gain most over all methods, and <c>repairs</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<ProposedRepair> repairs)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(repairs);
        json.WriteStrings("nextBestRepairs", repairs.Take(Best).Select(static repair => repair.Id));
        json.WriteStartArray("repairs");
        foreach (var repair in repairs)
        {
            json.WriteStartObject();
            json.WriteString("id", repair.Id);
            json.WriteText("title", repair.Title);
            json.WriteStrings("mends", repair.Mends);
            json.WriteOptionalNumber("gain", repair.Gain);
            json.WriteOptionalNumber("fairGain", repair.FairGain);
            json.WriteOptionalNumber("mqaGain", repair.MqaGain);
            json.WriteStrings("removed", repair.Patch.Removed.Select(static triple => triple.ToString()));
            json.WriteStrings("added", repair.Patch.Added.Select(static triple => triple.ToString()));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the property <c>readyRepairs</c>: those at hand that mend the item.</summary>
    internal static void WriteReady(Utf8JsonWriter json, IReadOnlyList<ProposedRepair> repairs, string item) =>
        json.WriteStrings("readyRepairs", repairs.Where(repair => repair.Mends.Contains(item)).Select(static repair => repair.Id));
}
