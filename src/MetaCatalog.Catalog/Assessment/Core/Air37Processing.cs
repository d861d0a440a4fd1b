using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>The level and the steps of processing are stated.</summary>
internal sealed class Air37Processing() : Criterion("AIR-37")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var list = new Checklist().Ask(facts.Topic, Mc.ProcessingLevel);
        return facts.ProcessingLevel == "raw"
            ? list.AllOrHalf()
            : list.Ask(facts.Topic, Rai.DataPreprocessingProtocol, Rai.DataImputationProtocol, Rai.DataManipulationProtocol).AllOrHalf();
    }
}
