using System.Collections.Frozen;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Server.Features.Records;

/// <summary>Japanese names of the standard properties that a landing page shows. In English their own words serve.</summary>
internal static class PropertyNames
{
    private static readonly FrozenDictionary<Iri, string> Names = new Dictionary<Iri, string>
    {
        [Dcterms.Alternative] = "別タイトル",
        [Dcterms.Contributor] = "寄与者",
        [Dcterms.Created] = "作成日",
        [Dcterms.AccrualPeriodicity] = "更新頻度",
        [Dcterms.IsReferencedBy] = "引用している文献",
        [Dcterms.References] = "参考文献",
        [Dcterms.IsPartOf] = "上位の資料",
        [Dcterms.HasPart] = "構成要素",
        [Dcterms.IsVersionOf] = "元の版",
        [Dcterms.Replaces] = "置き換える版",
        [Dcterms.Relation] = "関連資料",
        [Dcterms.Source] = "出典",
        [Dcterms.Subject] = "主題",
        [Dcterms.Type] = "種別",
        [Dcterms.Rights] = "権利",
        [Dcterms.Provenance] = "来歴",
        [Dcat.Theme] = "主題分野",
        [Dcat.LandingPage] = "公開ページ",
        [Dcat.InSeries] = "シリーズ",
        [Dcat.PreviousVersion] = "前の版",
        [Dcat.SpatialResolutionInMeters] = "空間分解能 (m)",
        [Dcat.TemporalResolution] = "時間分解能",
        [Prov.WasDerivedFrom] = "派生元",
        [Prov.WasGeneratedBy] = "生成した活動",
        [Prov.QualifiedAttribution] = "役割と担当者",
        [Adms.Identifier] = "その他の識別子",
        [SchemaOrg.Funding] = "助成",
        [SchemaOrg.VariableMeasured] = "測定した変数",
        [SchemaOrg.MeasurementTechnique] = "測定手法",
        [SchemaOrg.CodeRepository] = "コードリポジトリ",
        [SchemaOrg.UsageInfo] = "利用条件",
        [SchemaOrg.Description] = "説明",
        [SchemaOrg.Identifier] = "識別子",
        [SchemaOrg.UnitCode] = "単位コード",
        [SchemaOrg.MinValue] = "最小値",
        [SchemaOrg.MaxValue] = "最大値",
        [Dpv.HasPersonalData] = "個人データの種類",
        [Dpv.HasLegalBasis] = "法的根拠",
        [Dpv.HasConsentStatus] = "同意の状況",
        [Odrl.HasPolicy] = "利用方針",
        [Croissant.RecordSet] = "レコードセット",
        [Rai.DataCollection] = "データ収集",
        [Rai.DataCollectionMissingData] = "欠測の扱い",
        [Rai.DataPreprocessingProtocol] = "前処理",
        [Rai.DataAnnotationProtocol] = "注釈付けの手順",
        [Rai.DataAnnotationAnalysis] = "注釈の分析",
        [Rai.AnnotationsPerItem] = "1件あたりの注釈数",
        [Rai.DataBiases] = "偏り",
        [Rai.DataLimitations] = "限界",
        [Rai.DataUseCases] = "想定用途",
        [Rai.DataReleaseMaintenancePlan] = "維持計画",
        [Rai.PersonalSensitiveInformation] = "個人情報・機微情報",
    }.ToFrozenDictionary();

    /// <summary>The name, or null when the property is not one of them.</summary>
    public static string? Of(Iri property) => Names.GetValueOrDefault(property);
}
