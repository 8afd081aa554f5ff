using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Parity;

/// <summary>PyTorch's loss with the arguments of ours.</summary>
internal static class TorchLoss
{
    public static Tensor Of(Tensor outputs, Batch batch)
    {
        switch (batch.Loss)
        {
            case CrossEntropyLoss loss:
                var labels = torch.tensor(batch.Labels!.Select(label => (long)label).ToArray());
                var weight = loss.Weight is null ? null : torch.tensor(loss.Weight.ToArray());
                return nn.functional.cross_entropy(outputs, labels, weight, loss.IgnoreIndex, Reduction(loss.Reduction), loss.LabelSmoothing);
            case MSELoss loss:
                return nn.functional.mse_loss(outputs, torch.tensor(batch.Targets!, outputs.shape), Reduction(loss.Reduction));
            default:
                throw new NotSupportedException($"{batch.Loss} has no counterpart in PyTorch.");
        }
    }

    private static nn.Reduction Reduction(Lamina.Reduction reduction) => reduction == Lamina.Reduction.Mean ? nn.Reduction.Mean : nn.Reduction.Sum;
}
