namespace Lamina;

/// <summary>
/// How the learning rate goes with time, which is counted in epochs or in steps: the names and numbers are those of torch.optim.lr_scheduler. A schedule is a function
/// of time, so that training may go on anywhere; <see cref="ReduceOnPlateau"/> alone remembers what it has seen.
/// </summary>
public abstract class LearningRateSchedule
{
    /// <summary>The learning rate at a time.</summary>
    /// <param name="initial">The optimizer's own, with which training began.</param>
    /// <param name="time">Epochs or steps completed, from 0.</param>
    public abstract double RateAt(double initial, long time);

    /// <summary>Told of the loss that an epoch has ended with: of validation, where there is one, else of training.</summary>
    /// <param name="loss">The loss.</param>
    protected internal virtual void Observe(double loss)
    {
    }
}
