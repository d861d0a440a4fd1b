namespace MetaCatalog.Shacl.Report;

/// <summary>What is wrong, in both languages of generated messages.</summary>
/// <param name="En">English.</param>
/// <param name="Ja">Japanese.</param>
internal readonly record struct Explanation(string En, string Ja);
