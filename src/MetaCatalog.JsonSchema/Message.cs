namespace MetaCatalog.JsonSchema;

/// <summary>One sentence in both languages.</summary>
internal readonly record struct Message(string En, string Ja);
