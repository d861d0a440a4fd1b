using System.Text.Json.Nodes;

namespace MetaCatalog.Crosswalks.DataFiles.Drafts;

/// <summary>Croissant record sets for tables, a measured variable for each column of numbers, and what is missing.</summary>
internal static class TablePart
{
    private const int MostVariables = 200;
    private const int MostWords = 30;

    public static void Add(DraftBuilder draft, IReadOnlyList<DataFile> files)
    {
        var tables = files.SelectMany(static file => file.AndEntries).Where(static file => file.Facts.Fields.Count > 0).ToList();
        foreach (var table in tables)
        {
            AddRecordSet(draft, table);
            AddVariables(draft, table);
        }

        AddMissing(draft, tables);
    }

    private static void AddRecordSet(DraftBuilder draft, DataFile table)
    {
        var fields = table.Facts.Fields.Select(static JsonNode? (field) => Field(field)).ToArray();
        var set = new JsonObject { ["type"] = "RecordSet", ["name"] = table.Name, ["field"] = new JsonArray(fields) };
        var pointer = draft.Append("recordSet", set, table.Name, new Said("", Certainty.Inferred, "columns"));
        for (var i = 0; i < table.Facts.Fields.Count; i++)
        {
            draft.Evidence.Add(new Evidence($"{pointer}/field/{i}", table.Name, $"column {table.Facts.Fields[i].Name}", Certainty.Inferred));
        }
    }

    private static JsonObject Field(FieldFacts field)
    {
        var node = new JsonObject { ["type"] = "Field", ["name"] = field.Name, ["dataType"] = field.DataType };
        if (field.Label != field.Name)
        {
            node["description"] = new JsonObject { ["en"] = field.Label };
        }

        AddUnit(node, field.Unit);
        return node;
    }

    private static void AddVariables(DraftBuilder draft, DataFile table)
    {
        foreach (var field in table.Facts.Fields.Where(static field => field.Numbers is not null).Take(MostVariables))
        {
            var numbers = field.Numbers!; // asked for above
            var variable = new JsonObject { ["type"] = "PropertyValue", ["name"] = new JsonObject { ["en"] = field.Label }, ["minValue"] = numbers.Min, ["maxValue"] = numbers.Max };
            AddUnit(variable, field.Unit);
            var pointer = draft.Append("variableMeasured", variable, table.Name, new Said("", Certainty.Inferred, $"column {field.Name}"));
            draft.Evidence.Add(new Evidence(pointer + "/minValue", table.Name, $"column {field.Name}", Certainty.Measured));
            draft.Evidence.Add(new Evidence(pointer + "/maxValue", table.Name, $"column {field.Name}", Certainty.Measured));
            if (field.Unit is { } unit)
            {
                draft.Evidence.Add(new Evidence(pointer + (unit.Code is null ? "/unitText" : "/hasUnit"), table.Name, $"heading {field.Name}", Certainty.Inferred));
            }
        }
    }

    private static void AddUnit(JsonObject node, UnitFacts? unit)
    {
        if (unit?.Code is { } code)
        {
            node["hasUnit"] = code;
        }
        else if (unit is not null)
        {
            node["unitText"] = unit.Text;
        }
    }

    private static void AddMissing(DraftBuilder draft, List<DataFile> tables)
    {
        var missing = tables.SelectMany(static table => table.Facts.Fields.Where(static field => field.Missing > 0 && field.Values > 0).Select(field => (table, field))).Take(MostWords).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        draft.Set(
            "dataCollectionMissingData",
            new JsonObject { ["en"] = string.Join("; ", missing.Select(static one => En(one.field))) + ".", ["ja"] = string.Join("、", missing.Select(static one => Ja(one.field))) + "。" },
            missing[0].table.Name,
            new Said("", Certainty.Measured, "rows without a value"));
    }

    private static string En(FieldFacts field) =>
        $"{field.Name}: {field.Missing} of {field.Missing + field.Values} values missing{(field.MissingWords.Count > 0 ? $" (written {string.Join(", ", field.MissingWords)})" : "")}";

    private static string Ja(FieldFacts field) =>
        $"{field.Name}：{field.Missing + field.Values} 件中 {field.Missing} 件が欠測{(field.MissingWords.Count > 0 ? $"（表記：{string.Join("、", field.MissingWords)}）" : "")}";
}
