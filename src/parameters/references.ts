/**
 * The bibliography: what the parameters, the anatomy, the profiles and the experiments cite. A reference is cited by key, so a mistyped key does not compile.
 * `verified` is how much of the work was read for this project; what was not read supports nothing, it only says whom we remember.
 * `doiChecked` is true where the identifier was seen together with the title; otherwise it was completed from memory, like titles and pages.
 */
export interface Reference {
  readonly cite: string
  readonly doi?: string
  readonly verified: 'full text' | 'abstract' | 'secondary' | 'not read'
  readonly doiChecked: boolean
}

export const REFERENCES = {
  alsouhibani2022: {
    cite: 'Alsouhibani A, Hoeger Bement M. Impaired conditioned pain modulation was restored after a single exercise session in individuals with and without fibromyalgia. PAIN Rep 2022;7(3):e996',
    doi: '10.1097/PR9.0000000000000996', verified: 'abstract', doiChecked: true,
  },
  avin2010: {
    cite: 'Avin KG et al. Sex differences in fatigue resistance are muscle group dependent. Med Sci Sports Exerc 2010;42:1943–1950',
    doi: '10.1249/MSS.0b013e3181d8f8fa', verified: 'abstract', doiChecked: false,
  },
  bendtsen1996: {
    cite: 'Bendtsen L, Jensen R, Olesen J. Qualitatively altered nociception in chronic myofascial pain. Pain 1996;65:259–264',
    verified: 'abstract', doiChecked: false,
  },
  berardi2021: {
    cite: 'Berardi G, Senefeld JW, Hunter SK, Hoeger Bement MK. Impact of isometric and concentric resistance exercise on pain and fatigue in fibromyalgia. Eur J Appl Physiol 2021;121:1389–1404',
    doi: '10.1007/s00421-021-04600-z', verified: 'abstract', doiChecked: true,
  },
  cayrol2018: {
    cite: 'Cayrol T, Pitance L, Roussel N, Mouraux A, van den Broeke EN. No evidence of widespread mechanical pressure hyperalgesia after experimentally induced central sensitization through skin nociceptors. PAIN Rep 2018;3(6):e691',
    doi: '10.1097/PR9.0000000000000691', verified: 'abstract', doiChecked: true,
  },
  crodelle2019: {
    cite: 'Crodelle J, Piltz SH, Hagenauer MH, Booth V. Modeling the daily rhythm of human pain processing in the dorsal horn. PLoS Comput Biol 2019;15:e1007106',
    doi: '10.1371/journal.pcbi.1007106', verified: 'abstract', doiChecked: false,
  },
  edgerton1975: {
    cite: 'Edgerton VR, Smith JL, Simpson DR. Muscle fibre type populations of human leg muscles. Histochem J 1975;7:259–266',
    doi: '10.1007/BF01003594', verified: 'abstract', doiChecked: false,
  },
  elvin2006: {
    cite: 'Elvin A, Siösteen AK, Nilsson A, Kosek E. Decreased muscle blood flow in fibromyalgia patients during standardised muscle exercise. Eur J Pain 2006;10:137–144',
    doi: '10.1016/j.ejpain.2005.02.001', verified: 'abstract', doiChecked: false,
  },
  freyLaw2008: {
    cite: 'Frey Law LA, Sluka KA, McMullen T, Lee J, Arendt-Nielsen L, Graven-Nielsen T. Acidic buffer induced muscle pain evokes referred pain and mechanical hyperalgesia in humans. Pain 2008;140:254–264',
    doi: '10.1016/j.pain.2008.08.014', verified: 'abstract', doiChecked: true,
  },
  freyLaw2012: {
    cite: 'Frey-Law LA, Looft JM, Heitsman J. A three-compartment muscle fatigue model accurately predicts joint-specific maximum endurance times for sustained isometric tasks. J Biomech 2012;45:1803–1808',
    doi: '10.1016/j.jbiomech.2012.04.018', verified: 'abstract', doiChecked: true,
  },
  freyLawAvin2010: {
    cite: 'Frey Law LA, Avin KG. Endurance time is joint-specific: a modelling and meta-analysis investigation. Ergonomics 2010;53:109–129',
    doi: '10.1080/00140130903389068', verified: 'abstract', doiChecked: true,
  },
  garner2003: {
    cite: 'Garner BA, Pandy MG. Estimation of musculotendon properties in the human upper limb. Ann Biomed Eng 2003;31:207–220',
    verified: 'not read', doiChecked: false,
  },
  ge2012: {
    cite: 'Ge HY, Nie H, Graven-Nielsen T, Danneskiold-Samsøe B, Arendt-Nielsen L. Descending pain modulation and its interaction with peripheral sensitization following sustained isometric muscle contraction in fibromyalgia. Eur J Pain 2012;16:196–203',
    doi: '10.1016/j.ejpain.2011.06.008', verified: 'abstract', doiChecked: false,
  },
  gehling2016: {
    cite: 'Gehling J et al. Short-term test-retest-reliability of conditioned pain modulation using the cold-heat-pain method in healthy subjects. BMC Neurol 2016;16:125',
    doi: '10.1186/s12883-016-0650-z', verified: 'abstract', doiChecked: false,
  },
  gerdle2014: {
    cite: 'Gerdle B et al. Algogenic substances and metabolic status in work-related trapezius myalgia: a multivariate explorative study. BMC Musculoskelet Disord 2014;15:357',
    doi: '10.1186/1471-2474-15-357', verified: 'abstract', doiChecked: true,
  },
  gerdle2016: {
    cite: 'Gerdle B et al. Increased interstitial concentrations of glutamate and pyruvate in vastus lateralis of women with fibromyalgia syndrome are normalized after an exercise intervention. PLoS ONE 2016;11(10):e0162010',
    doi: '10.1371/journal.pone.0162010', verified: 'full text', doiChecked: false,
  },
  gerdle2020: {
    cite: 'Gerdle B et al. Evidence of mitochondrial dysfunction in fibromyalgia: deviating muscle energy metabolism detected using microdialysis and magnetic resonance. J Clin Med 2020;9(11):3527',
    doi: '10.3390/jcm9113527', verified: 'abstract', doiChecked: false,
  },
  gerwin2023: {
    cite: 'Gerwin RD. A new unified theory of trigger point formation: failure of pre- and post-synaptic feedback control mechanisms. Int J Mol Sci 2023;24:8142',
    doi: '10.3390/ijms24098142', verified: 'abstract', doiChecked: false,
  },
  green1999: {
    cite: 'Green S, Bülow J, Saltin B. Microdialysis and the measurement of muscle interstitial K+ during rest and exercise in humans. J Appl Physiol 1999;87:460–464',
    doi: '10.1152/jappl.1999.87.1.460', verified: 'abstract', doiChecked: false,
  },
  hoegerBement2011: {
    cite: 'Hoeger Bement MK et al. Pain perception after isometric exercise in women with fibromyalgia. Arch Phys Med Rehabil 2011;92:89–95',
    doi: '10.1016/j.apmr.2010.10.006', verified: 'abstract', doiChecked: true,
  },
  hoheisel1993: {
    cite: 'Hoheisel U, Mense S, Simons DG, Yu XM. Appearance of new receptive fields in rat dorsal horn neurons following noxious stimulation of skeletal muscle: a model for referral of muscle pain? Neurosci Lett 1993;153:9–12',
    doi: '10.1016/0304-3940(93)90064-R', verified: 'abstract', doiChecked: false,
  },
  holzbaur2007: {
    cite: 'Holzbaur KRS, Murray WM, Gold GE, Delp SL. Upper limb muscle volumes in adult subjects. J Biomech 2007;40:742–749',
    doi: '10.1016/j.jbiomech.2006.11.011', verified: 'abstract', doiChecked: true,
  },
  hunter2001: {
    cite: 'Hunter SK, Enoka RM. Sex differences in the fatigability of arm muscles depends on absolute force during isometric contractions. J Appl Physiol 2001;91:2686–2694',
    doi: '10.1152/jappl.2001.91.6.2686', verified: 'abstract', doiChecked: false,
  },
  jarvholm1988: {
    cite: 'Järvholm U et al. Intramuscular pressure and muscle blood flow in supraspinatus. Eur J Appl Physiol 1988;58:219–224',
    verified: 'not read', doiChecked: false,
  },
  johnson1973: {
    cite: 'Johnson MA, Polgar J, Weightman D, Appleton D. Data on the distribution of fibre types in thirty-six human muscles: an autopsy study. J Neurol Sci 1973;18:111–129',
    doi: '10.1016/0022-510X(73)90023-3', verified: 'not read', doiChecked: false,
  },
  juel2000: {
    cite: 'Juel C, Pilegaard H, Nielsen JJ, Bangsbo J. Interstitial K+ in human skeletal muscle during and after dynamic graded exercise determined by microdialysis. Am J Physiol Regul Integr Comp Physiol 2000;278:R400–R406',
    doi: '10.1152/ajpregu.2000.278.2.R400', verified: 'abstract', doiChecked: false,
  },
  kadetoff2007: {
    cite: 'Kadetoff D, Kosek E. The effects of static muscular contraction on blood pressure, heart rate, pain ratings and pressure pain thresholds in healthy individuals and patients with fibromyalgia. Eur J Pain 2007;11:39–47',
    doi: '10.1016/j.ejpain.2005.12.013', verified: 'abstract', doiChecked: true,
  },
  kendall2005: {
    cite: 'Kendall FP et al. Muscles: Testing and Function with Posture and Pain. 5th ed. Lippincott Williams & Wilkins, 2005',
    verified: 'not read', doiChecked: false,
  },
  klein2004: {
    cite: 'Klein T, Magerl W, Hopf HC, Sandkühler J, Treede RD. Perceptual correlates of nociceptive long-term potentiation and long-term depression in humans. J Neurosci 2004;24:964–971',
    doi: '10.1523/JNEUROSCI.1222-03.2004', verified: 'abstract', doiChecked: false,
  },
  khan2011: {
    cite: 'Khan SI, McNeil CJ, Gandevia SC, Taylor JL. Effect of experimental muscle pain on maximal voluntary activation of human biceps brachii muscle. J Appl Physiol 2011;111:743–750',
    doi: '10.1152/japplphysiol.00603.2011', verified: 'abstract', doiChecked: true,
  },
  koltyn2007: {
    cite: 'Koltyn KF, Umeda M. Contralateral attenuation of pain after short-duration submaximal isometric exercise. J Pain 2007;8:887–892',
    verified: 'secondary', doiChecked: false,
  },
  kosek1995: {
    cite: 'Kosek E, Ekholm J, Hansson P. Modulation of pressure pain thresholds during and following isometric contraction. Pain 1995;61:481–486',
    doi: '10.1016/0304-3959(94)00217-3', verified: 'abstract', doiChecked: true,
  },
  kosek1996: {
    cite: 'Kosek E, Ekholm J, Hansson P. Modulation of pressure pain thresholds during and following isometric contraction in patients with fibromyalgia and in healthy controls. Pain 1996;64:415–423',
    doi: '10.1016/0304-3959(95)00112-3', verified: 'abstract', doiChecked: true,
  },
  kosekHansson1997: {
    cite: 'Kosek E, Hansson P. Modulatory influence on somatosensory perception from vibration and heterotopic noxious conditioning stimulation (HNCS) in fibromyalgia patients and healthy subjects. Pain 1997;70:41–51',
    doi: '10.1016/S0304-3959(96)03295-2', verified: 'abstract', doiChecked: true,
  },
  langenderfer2004: {
    cite: 'Langenderfer J et al. Musculoskeletal parameters of muscles crossing the shoulder and elbow and the effect of sarcomere length sample size on estimation of optimal muscle length. Clin Biomech 2004;19:664–670',
    verified: 'not read', doiChecked: false,
  },
  larsson2018: {
    cite: 'Larsson A et al. Controlled, cross-sectional, multi-center study of physical capacity and associated factors in women with fibromyalgia. BMC Musculoskelet Disord 2018;19:121',
    doi: '10.1186/s12891-018-2047-1', verified: 'abstract', doiChecked: false,
  },
  lautenbacher1997: {
    cite: 'Lautenbacher S, Rollman GB. Possible deficiencies of pain modulation in fibromyalgia. Clin J Pain 1997;13:189–196',
    verified: 'abstract', doiChecked: false,
  },
  leffler2000: {
    cite: 'Leffler AS, Kosek E, Hansson P. Injection of hypertonic saline into musculus infraspinatus resulted in referred pain and sensory disturbances in the ipsilateral upper arm. Eur J Pain 2000;4:73–82',
    doi: '10.1053/eujp.1999.0160', verified: 'abstract', doiChecked: true,
  },
  light2008: {
    cite: 'Light AR et al. Dorsal root ganglion neurons innervating skeletal muscle respond to physiological combinations of protons, ATP, and lactate mediated by ASIC, P2X, and TRPV1. J Neurophysiol 2008;100:1184–1201',
    doi: '10.1152/jn.01344.2007', verified: 'abstract', doiChecked: false,
  },
  looft2018: {
    cite: 'Looft JM, Herkert N, Frey-Law L. Modification of a three-compartment muscle fatigue model to predict peak torque decline during intermittent tasks. J Biomech 2018;77:16–25',
    doi: '10.1016/j.jbiomech.2018.06.005', verified: 'abstract', doiChecked: true,
  },
  looft2020: {
    cite: 'Looft JM, Frey-Law LA. Adapting a fatigue model for shoulder flexion fatigue: enhancing recovery rate during intermittent rest intervals. J Biomech 2020;106:109762',
    doi: '10.1016/j.jbiomech.2020.109762', verified: 'abstract', doiChecked: true,
  },
  lovering2008: {
    cite: 'Lovering RM, Russ DW. Fiber type composition of cadaveric human rotator cuff muscles. J Orthop Sports Phys Ther 2008;38:674–680',
    verified: 'abstract', doiChecked: false,
  },
  maughan1986: {
    cite: 'Maughan RJ et al. Endurance capacity of untrained males and females in isometric and dynamic muscular contractions. Eur J Appl Physiol 1986;55:395–400',
    verified: 'abstract', doiChecked: false,
  },
  norregaard1994: {
    cite: 'Nørregaard J, Bülow PM, Danneskiold-Samsøe B. Muscle strength, voluntary activation, twitch properties, and endurance in patients with fibromyalgia. J Neurol Neurosurg Psychiatry 1994;57:1106–1111',
    verified: 'abstract', doiChecked: false,
  },
  norregaard1997: {
    cite: 'Nørregaard J et al. Muscle strength, working capacity and effort in patients with fibromyalgia. Scand J Rehabil Med 1997;29:97–102',
    verified: 'abstract', doiChecked: false,
  },
  obrien2018: {
    cite: "O'Brien AT et al. Defective endogenous pain modulation in fibromyalgia: a meta-analysis of temporal summation and conditioned pain modulation paradigms. J Pain 2018;19:819–836",
    doi: '10.1016/j.jpain.2018.01.010', verified: 'abstract', doiChecked: false,
  },
  persson2000: {
    cite: 'Persson AL, Hansson GÅ, Kalliomäki J, Moritz U, Sjölund BH. Pressure pain thresholds and electromyographically defined muscular fatigue induced by a muscular endurance test in normal women. Clin J Pain 2000;16:155–163',
    verified: 'abstract', doiChecked: false,
  },
  persson2003: {
    cite: 'Persson AL. Muscle tenderness in women. Doctoral thesis, Lund University, 2003',
    verified: 'abstract', doiChecked: false,
  },
  persson2004: {
    cite: 'Persson AL, Brogårdh C, Sjölund BH. Tender or not tender: test-retest repeatability of pressure pain thresholds in the trapezius and deltoid muscles of healthy women. J Rehabil Med 2004;36:17–27',
    verified: 'abstract', doiChecked: false,
  },
  pollak2014: {
    cite: 'Pollak KA et al. Exogenously applied muscle metabolites synergistically evoke sensations of muscle fatigue and pain in human subjects. Exp Physiol 2014;99:368–380',
    doi: '10.1113/expphysiol.2013.075812', verified: 'abstract', doiChecked: false,
  },
  potvin2016: {
    cite: 'Potvin S, Marchand S. Pain facilitation and pain inhibition during conditioned pain modulation in fibromyalgia and in healthy controls. Pain 2016;157:1704–1710',
    verified: 'abstract', doiChecked: false,
  },
  rosendal2004: {
    cite: 'Rosendal L et al. Increase in muscle nociceptive substances and anaerobic metabolism in patients with trapezius myalgia: microdialysis in rest and during exercise. Pain 2004;112:324–334',
    doi: '10.1016/j.pain.2004.09.017', verified: 'abstract', doiChecked: false,
  },
  sadamoto1983: {
    cite: 'Sadamoto T, Bonde-Petersen F, Suzuki Y. Skeletal muscle tension, flow, pressure, and EMG during sustained isometric contractions in humans. Eur J Appl Physiol 1983;51:395–408',
    doi: '10.1007/BF00429076', verified: 'abstract', doiChecked: false,
  },
  sandkuhler2007: {
    cite: 'Sandkühler J. Understanding LTP in pain pathways. Mol Pain 2007;3:9',
    doi: '10.1186/1744-8069-3-9', verified: 'abstract', doiChecked: false,
  },
  simons1999: {
    cite: "Simons DG, Travell JG, Simons LS. Travell & Simons' Myofascial Pain and Dysfunction: The Trigger Point Manual. 2nd ed. Williams & Wilkins, 1999",
    verified: 'not read', doiChecked: false,
  },
  slade2006: {
    cite: 'Slade JM, Towse TF, Delano MC, Wiseman RW, Meyer RA. A gated 31P NMR method for the estimation of phosphocreatine recovery time and contractile ATP cost in human muscle. NMR Biomed 2006;19:573–580',
    doi: '10.1002/nbm.1037', verified: 'abstract', doiChecked: true,
  },
  sorensen1998: {
    cite: 'Sörensen J, Graven-Nielsen T, Henriksson KG, Bengtsson M, Arendt-Nielsen L. Hyperexcitability in fibromyalgia. J Rheumatol 1998;25:152–155',
    verified: 'abstract', doiChecked: false,
  },
  staud2001: {
    cite: 'Staud R, Vierck CJ, Cannon RL, Mauderli AP, Price DD. Abnormal sensitization and temporal summation of second pain (wind-up) in patients with fibromyalgia syndrome. Pain 2001;91:165–175',
    doi: '10.1016/S0304-3959(00)00432-2', verified: 'abstract', doiChecked: false,
  },
  staud2004: {
    cite: 'Staud R, Price DD, Robinson ME, Vierck CJ. Body pain area and pain-related negative affect predict clinical pain intensity in patients with fibromyalgia. J Pain 2004;5:338–343',
    doi: '10.1016/j.jpain.2004.05.007', verified: 'abstract', doiChecked: true,
  },
  staud2005: {
    cite: 'Staud R, Robinson ME, Price DD. Isometric exercise has opposite effects on central pain mechanisms in fibromyalgia patients compared to normal controls. Pain 2005;118:176–184',
    doi: '10.1016/j.pain.2005.08.007', verified: 'abstract', doiChecked: false,
  },
  staud2007: {
    cite: 'Staud R, Robinson ME, Price DD. Temporal summation of second pain and its maintenance are useful for characterizing widespread central sensitization of fibromyalgia patients. J Pain 2007;8:893–901',
    doi: '10.1016/j.jpain.2007.06.006', verified: 'abstract', doiChecked: true,
  },
  staud2009: {
    cite: 'Staud R, Nagel S, Robinson ME, Price DD. Enhanced central pain processing of fibromyalgia patients is maintained by muscle afferent input: a randomized, double-blind, placebo-controlled study. Pain 2009;145:96–104',
    doi: '10.1016/j.pain.2009.05.020', verified: 'abstract', doiChecked: true,
  },
  staud2010: {
    cite: 'Staud R, Robinson ME, Weyl EE, Price DD. Pain variability in fibromyalgia is related to activity and rest: role of peripheral tissue impulse input. J Pain 2010;11:1376–1383',
    doi: '10.1016/j.jpain.2010.03.011', verified: 'abstract', doiChecked: false,
  },
  staud2014: {
    cite: 'Staud R, Weyl EE, Riley JL, Fillingim RB. Slow temporal summation of pain for assessment of central pain sensitivity and clinical pain of fibromyalgia patients. PLoS ONE 2014;9(2):e89086',
    doi: '10.1371/journal.pone.0089086', verified: 'abstract', doiChecked: true,
  },
  tour2017: {
    cite: 'Tour J et al. Gene-to-gene interactions regulate endogenous pain modulation in fibromyalgia patients and healthy controls: antagonistic effects between opioid and serotonin-related genes. Pain 2017;158:1194–1203',
    doi: '10.1097/j.pain.0000000000000896', verified: 'abstract', doiChecked: true,
  },
  wewege2021: {
    cite: 'Wewege MA, Jones MD. Exercise-induced hypoalgesia in healthy individuals and people with chronic musculoskeletal pain: a systematic review and meta-analysis. J Pain 2021;22:21–31',
    doi: '10.1016/j.jpain.2020.04.003', verified: 'abstract', doiChecked: true,
  },
  vaegter2014: {
    cite: 'Vaegter HB, Handberg G, Graven-Nielsen T. Similarities between exercise-induced hypoalgesia and conditioned pain modulation in humans. Pain 2014;155:158–167',
    doi: '10.1016/j.pain.2013.09.023', verified: 'abstract', doiChecked: true,
  },
  vaegter2020: {
    cite: 'Vaegter HB, Jones MD. Exercise-induced hypoalgesia after acute and regular exercise. PAIN Rep 2020;5:e823',
    doi: '10.1097/PR9.0000000000000823', verified: 'abstract', doiChecked: false,
  },
  ward2009: {
    cite: 'Ward SR, Eng CM, Smallwood LH, Lieber RL. Are current measurements of lower extremity muscle architecture accurate? Clin Orthop Relat Res 2009;467:1074–1082',
    doi: '10.1007/s11999-008-0594-8', verified: 'not read', doiChecked: true,
  },
  wolfe1990: {
    cite: 'Wolfe F et al. The American College of Rheumatology 1990 criteria for the classification of fibromyalgia. Arthritis Rheum 1990;33:160–172',
    doi: '10.1002/art.1780330203', verified: 'secondary', doiChecked: false,
  },
  wolfe2011: {
    cite: 'Wolfe F et al. Fibromyalgia criteria and severity scales for clinical and epidemiological studies: a modification of the ACR preliminary diagnostic criteria for fibromyalgia. J Rheumatol 2011;38:1113–1122',
    verified: 'full text', doiChecked: false,
  },
  wolfe2016: {
    cite: 'Wolfe F et al. 2016 revisions to the 2010/2011 fibromyalgia diagnostic criteria. Semin Arthritis Rheum 2016;46:319–329',
    doi: '10.1016/j.semarthrit.2016.08.012', verified: 'secondary', doiChecked: true,
  },
  xia2008: {
    cite: 'Xia T, Frey Law LA. A theoretical approach for modeling peripheral muscle fatigue and recovery. J Biomech 2008;41:3046–3052',
    doi: '10.1016/j.jbiomech.2008.07.013', verified: 'secondary', doiChecked: true,
  },
} as const satisfies Record<string, Reference>

export type ReferenceKey = keyof typeof REFERENCES
