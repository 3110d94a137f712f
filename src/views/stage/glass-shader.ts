import { BONE_SHADER } from './bone-texels'

/** The widest a line can be, in its value; in steps of a hundredth, a tenth of a millimetre. */
export const CHANNEL_REACH = 2.55

/** Inner parts and lines: a line is as wide as the number of its channel says; one without a value is not there. */
export const INNER_VERTEX_SHADER = /* glsl */ `
precision highp float;
precision highp int;
uniform mat4 modelMatrix, viewMatrix, projectionMatrix;
uniform sampler2D channels; // one row per body, one texel per channel: 1 is ${CHANNEL_REACH}
uniform int body;
${BONE_SHADER}

in vec3 position; // of anatomy: its surface; of a line: its middle
in vec3 around;
in vec4 line;     // m per 1 of the value, channel, m along the line, stroke
in vec4 bone, boneShare;

out vec3 vNormal, vWorld;
out float vAlong, vValue;
flat out int vStroke;

void main() {
  vValue = line.y < 0. ? 0. : texelFetch(channels, ivec2(int(line.y + .5), body), 0).r * ${CHANNEL_REACH};
  vAlong = line.z;
  vStroke = int(line.w + .5);
  vec4 x = vec4(0.), y = vec4(0.), z = vec4(0.);
  for (int slot = 0; slot < 4; slot++) {
    if (boneShare[slot] > 0.) addBone(int(bone[slot] + .5), boneShare[slot], x, y, z);
  }
  vec4 p = vec4(position + around * line.x * max(vValue, 0.), 1.);
  vec4 world = modelMatrix * vec4(dot(x, p), dot(y, p), dot(z, p), 1.);
  vNormal = mat3(modelMatrix) * vec3(dot(x.xyz, around), dot(y.xyz, around), dot(z.xyz, around));
  vWorld = world.xyz;
  gl_Position = projectionMatrix * viewMatrix * world;
}`

export const INNER_FRAGMENT_SHADER = /* glsl */ `
precision highp float;
precision highp int;
uniform vec3 cameraPosition;
uniform vec3 colours[4]; // linear sRGB, by stroke
uniform bool dark;

in vec3 vNormal, vWorld;
in float vAlong, vValue;
flat in int vStroke;
out vec4 colour;

vec3 encoded(vec3 c) {
  c = clamp(c, 0., 1.);
  return mix(12.92 * c, 1.055 * pow(c, vec3(1. / 2.4)) - .055, step(.0031308, c));
}

void main() {
  // Inhibition is dashed; its bars are whole, being at the start of their own length.
  if (vStroke == 2 && fract(vAlong / .011) > .66) discard;
  vec3 n = normalize(vNormal);
  float facing = clamp(dot(n, normalize(cameraPosition - vWorld)), 0., 1.);
  float light = vStroke == 0 ? .62 + .38 * facing * (.6 + .4 * n.y) : .78 + .22 * facing;
  // A little of what the anatomy lacks in outline: its edge darkens on light, and brightens on dark.
  vec3 c = colours[vStroke];
  c = dark ? mix(c, c * 1.35, vStroke == 0 ? pow(1. - facing, 2.) : 0.) * light : c * light;
  colour = vec4(encoded(c), 1.);
}`
