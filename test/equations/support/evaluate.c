/* Reads cases from standard input and answers each on standard output, all in doubles: participant, form, inputs, state;
   then slopes, flows, percepts and the state as it is kept. Included behind the model. */
#include <stdio.h>

int main(void)
{
  static double head[2];
  static noci_inputs u;
  static noci_state y, d;
  static noci_flows v;
  static noci_percept out;
  while (fread(head, sizeof head, 1, stdin) == 1) {
    if (fread(&u, sizeof u, 1, stdin) != 1 || fread(&y, sizeof y, 1, stdin) != 1) return 1;
    const noci_participant *who = &noci_participants[(int)head[0]];
    const noci_form form = head[1] == 0.0 ? NOCI_FULL : NOCI_REDUCED;
    noci_derivatives(form, &y, &u, &who->body, &who->parameters, &v, &d);
    noci_perceive(&y, &u, &who->body, &who->parameters, &v, &out);
    noci_keep_settled(form, &v, &y);
    if (fwrite(&d, sizeof d, 1, stdout) != 1 || fwrite(&v, sizeof v, 1, stdout) != 1) return 1;
    if (fwrite(&out, sizeof out, 1, stdout) != 1 || fwrite(&y, sizeof y, 1, stdout) != 1) return 1;
  }
  return 0;
}
