/* Integrates one protocol with CVODE (BDF, Newton by matrix-free GMRES). Included behind the model, the participants and
   the protocol as data (protocol-in-c.ts); shares no code with src/simulation or src/numerics, and is laid out otherwise:
   what acts on the participant is worked out afresh at every moment from a list of stretches, the moment of letting go is
   found by CVODE's own root finding on its own interpolant, and the effort's end is a root of a continuous function.

   Call: program <participant> <form: 0 full, 1 reduced> <rtol>.
   Answers in records of 3 + 2 x NOCI_REGIONS doubles: kind, time, step; thresholds; ratings.
   Kinds: 0 a whole second, 1 just before an edge or at a reading, 2 just after an edge, 3 a step has ended (why: 0 time,
   1 force, 2 pain; its start), 4 the end (steps, evaluations, failed error tests, Newton iterations, GMRES iterations). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <sunlinsol/sunlinsol_spgmr.h>

#if SUNDIALS_VERSION_MAJOR >= 7
#define NO_COMMUNICATOR SUN_COMM_NULL
#else
#define NO_COMMUNICATOR NULL
#endif

/* Moments this close, s, are one: sums of the same seconds differ in their last digit. */
#define TOGETHER 1e-6
/* Largest number of conditions that can end a step: exhaustion of a region each, and the pain limit. */
#define MOST_ROOTS (2 * 30 + 1)

typedef struct {
  const noci_participant *who;
  noci_form form;
  noci_inputs u;
  noci_flows v;
  noci_state seen, slopes;
  noci_percept out;
  /* Where the projection rates of the reduced form last came to rest: the next search starts there. */
  double P[NOCI_SEGMENTS];
  /* Ratings while nothing is done. */
  double at_rest[NOCI_REGIONS];
  const step_of_protocol *step;
} person;

static double start_of[STEPS], end_of[STEPS];

static void fail(const char *what, int code)
{
  fprintf(stderr, "%s failed (%d)\n", what, code);
  exit(1);
}

/* ---- the model --------------------------------------------------------------------------------------------------- */

static void evaluate(person *one, const double *y)
{
  memcpy(&one->seen, y, sizeof one->seen);
  if (one->form == NOCI_REDUCED) memcpy(one->seen.P, one->P, sizeof one->P);
  noci_derivatives(one->form, &one->seen, &one->u, &one->who->body, &one->who->parameters, &one->v, &one->slopes);
  if (one->form == NOCI_REDUCED) memcpy(one->P, one->v.Pk, sizeof one->P);
}

static int slope(sunrealtype t, N_Vector y, N_Vector dydt, void *data)
{
  person *one = data;
  (void)t;
  evaluate(one, N_VGetArrayPointer(y));
  memcpy(N_VGetArrayPointer(dydt), &one->slopes, sizeof one->slopes);
  return 0;
}

static void perceive(person *one, const double *y)
{
  evaluate(one, y);
  noci_keep_settled(one->form, &one->v, &one->seen);
  noci_perceive(&one->seen, &one->u, &one->who->body, &one->who->parameters, &one->v, &one->out);
}

/* ---- letting go -------------------------------------------------------------------------------------------------- */

static int roots_of(const step_of_protocol *step) { return step->failing_count + (step->pain_limit ? 1 : 0); }

/* One number per condition; the effort goes on while all are positive. */
static void margins(person *one, const double *y, double *g)
{
  const step_of_protocol *step = one->step;
  perceive(one, y);
  double pain = 0.0, at_rest = 0.0;
  for (int n = 0; n < step->working_count; n++) {
    const int i = step->working[n].region;
    pain = fmax(pain, one->out.nrs[i]);
    at_rest = fmax(at_rest, one->at_rest[i]);
  }
  const double willing = 1.0 - one->who->parameters.kMot * pain / 10.0;
  for (int n = 0; n < step->failing_count; n++) {
    const int i = step->failing[n];
    g[n] = (1.0 - one->seen.MF[i]) * willing - one->u.TL[i];
  }
  if (step->pain_limit) {
    const noci_parameters *p = &one->who->parameters;
    g[step->failing_count] = fmax(p->paintol, at_rest + p->painway * (10.0 - at_rest)) - pain;
  }
}

static int margins_for_cvode(sunrealtype t, N_Vector y, sunrealtype *g, void *data)
{
  (void)t;
  margins(data, N_VGetArrayPointer(y), g);
  return 0;
}

/* 0 it goes on, 1 the force is not enough, 2 the pain is too much. */
static int stopped(person *one, const double *y)
{
  double g[MOST_ROOTS];
  margins(one, y, g);
  for (int n = 0; n < one->step->failing_count; n++) if (g[n] < 0.0) return 1;
  return one->step->pain_limit && g[one->step->failing_count] <= 0.0 ? 2 : 0;
}

/* ---- what acts when ---------------------------------------------------------------------------------------------- */

/* NAN while nobody can know it. */
static double moment(int step, int at_end, double offset) { return (at_end ? end_of[step] : start_of[step]) + offset; }

/* From step `s`, which begins at `t`: all times up to the next effort that may end early. */
static void learn(int s, double t)
{
  for (; s < STEPS; s++) {
    start_of[s] = t;
    if (roots_of(&steps[s]) > 0) return;
    end_of[s] = t += steps[s].longest;
  }
}

/* The inputs between now and the next edge. */
static void act(person *one, int s, double now)
{
  memset(&one->u, 0, sizeof one->u);
  const double strength = steps[s].of_own ? 1.0 : one->who->parameters.str;
  for (int n = 0; n < steps[s].working_count; n++) {
    const double load = steps[s].working[n].share * (steps[s].load / strength);
    one->u.TL[steps[s].working[n].region] = load < 1.0 ? load : 1.0;
  }
  for (int n = 0; n < STRETCHES; n++) {
    const stretch *each = &stretches[n];
    const double from = moment(each->step, each->at_end, each->from);
    if (!(from <= now + TOGETHER && now + TOGETHER < from + each->lasts)) continue;
    double *input = each->input == 0 ? one->u.exo : each->input == 1 ? one->u.cuff : one->u.pulse;
    for (int m = 0; m < each->count; m++) input[each->regions[m]] += each->size;
  }
}

static void earliest(double *next, double now, double when) { if (when > now + TOGETHER && when < *next) *next = when; }

/* The next moment after now at which an input changes. */
static double next_change(double now)
{
  double next = INFINITY;
  for (int n = 0; n < STRETCHES; n++) {
    const double from = moment(stretches[n].step, stretches[n].at_end, stretches[n].from);
    earliest(&next, now, from);
    earliest(&next, now, from + stretches[n].lasts);
  }
  return next;
}

static double next_reading(double now)
{
  double next = INFINITY;
  for (int n = 0; n < READINGS; n++) earliest(&next, now, moment(readings[n].step, readings[n].at_end, readings[n].offset));
  return next;
}

/* ---- the run ----------------------------------------------------------------------------------------------------- */

static void put(double kind, double t, double s, const double *ppt, const double *nrs)
{
  static const double none[NOCI_REGIONS];
  const double head[3] = { kind, t, s };
  fwrite(head, sizeof head, 1, stdout);
  fwrite(ppt ? ppt : none, sizeof none, 1, stdout);
  fwrite(nrs ? nrs : none, sizeof none, 1, stdout);
}

static void row(person *one, int kind, double t, int s, const double *y)
{
  perceive(one, y);
  put(kind, t, s, one->out.ppt, one->out.nrs);
}

int main(int argc, char **argv)
{
  if (argc != 4) return 2;
  static person one;
  one.who = &noci_participants[atoi(argv[1])];
  one.form = atoi(argv[2]) == 0 ? NOCI_FULL : NOCI_REDUCED;
  const double rtol = atof(argv[3]);

  SUNContext context;
  if (SUNContext_Create(NO_COMMUNICATOR, &context)) fail("SUNContext_Create", 1);
  const sunindextype size = NOCI_STATE_SIZE;
  N_Vector y = N_VNew_Serial(size, context), absolute = N_VNew_Serial(size, context);
  double *state = N_VGetArrayPointer(y), *tiny = N_VGetArrayPointer(absolute);
  memcpy(state, one.who->rest, sizeof one.who->rest);
  memcpy(one.P, ((const noci_state *)one.who->rest)->P, sizeof one.P);
  perceive(&one, state);
  memcpy(one.at_rest, one.out.nrs, sizeof one.at_rest);
  /* Below this a number counts as nothing: a tenth of the relative tolerance, of what it is at rest but at least of 1. */
  for (int i = 0; i < size; i++) tiny[i] = 0.1 * rtol * (fabs(state[i]) > 1.0 ? fabs(state[i]) : 1.0);

  void *solver = CVodeCreate(CV_BDF, context);
  SUNLinearSolver krylov = SUNLinSol_SPGMR(y, SUN_PREC_NONE, 0, context);
  int code;
  if ((code = CVodeInit(solver, slope, 0.0, y))) fail("CVodeInit", code);
  if ((code = CVodeSVtolerances(solver, rtol, absolute))) fail("CVodeSVtolerances", code);
  if ((code = CVodeSetUserData(solver, &one))) fail("CVodeSetUserData", code);
  if ((code = CVodeSetLinearSolver(solver, krylov, NULL))) fail("CVodeSetLinearSolver", code);
  if ((code = CVodeSetMaxNumSteps(solver, 5000000))) fail("CVodeSetMaxNumSteps", code);

  for (int s = 0; s < STEPS; s++) start_of[s] = end_of[s] = NAN;
  learn(0, 0.0);
  double t = 0.0;
  long counts[5] = { 0 };
  for (int s = 0; s < STEPS; s++) {
    one.step = &steps[s];
    const double last = t + steps[s].longest;
    const int roots = roots_of(&steps[s]);
    act(&one, s, t);
    row(&one, 2, t, s, state);
    int why = roots > 0 ? stopped(&one, state) : 0;
    while (!why && t < last - TOGETHER) {
      double edge = next_change(t);
      if (edge > last - TOGETHER) edge = last;
      if ((code = CVodeReInit(solver, t, y))) fail("CVodeReInit", code);
      if ((code = CVodeRootInit(solver, roots, margins_for_cvode))) fail("CVodeRootInit", code);
      while (!why && t < edge) {
        const double second = floor(t + TOGETHER) + 1.0;
        double wanted = next_reading(t);
        if (wanted > second) wanted = second;
        if (wanted > edge - TOGETHER) wanted = edge;
        CVodeSetStopTime(solver, edge);
        code = CVode(solver, wanted, y, &t, CV_NORMAL);
        if (code < 0) fail("CVode", code);
        if (code == CV_ROOT_RETURN) {
          int found[MOST_ROOTS];
          CVodeGetRootInfo(solver, found);
          why = steps[s].pain_limit && found[steps[s].failing_count] ? 2 : 1;
        } else if (t < edge) row(&one, fabs(t - second) < TOGETHER ? 0 : 1, t, s, state);
        else t = edge;
      }
      row(&one, 1, t, s, state);
      long step_count, evaluations, tests, newton, gmres;
      CVodeGetNumSteps(solver, &step_count);
      CVodeGetNumRhsEvals(solver, &evaluations);
      CVodeGetNumErrTestFails(solver, &tests);
      CVodeGetNumNonlinSolvIters(solver, &newton);
      CVodeGetNumLinIters(solver, &gmres);
      counts[0] += step_count, counts[1] += evaluations, counts[2] += tests, counts[3] += newton, counts[4] += gmres;
      if (!why && t < last - TOGETHER) {
        act(&one, s, t);
        row(&one, 2, t, s, state);
      }
    }
    if (!why) t = last;
    const double because[NOCI_REGIONS] = { why, start_of[s] };
    put(3, t, s, because, NULL);
    end_of[s] = t;
    learn(s + 1, t);
  }
  double all[NOCI_REGIONS] = { 0 };
  for (int n = 0; n < 5; n++) all[n] = (double)counts[n];
  put(4, t, STEPS, all, NULL);
  return 0;
}
