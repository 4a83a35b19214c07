/** Spanish, written by locales/generate.mjs. */

import { createLanguage, type LanguageParts } from '../language-module.js';

export const parts: LanguageParts = {
  templates: `La inscripción se abre el {0}
Falta menos de una semana
{shown} de # sesión | {shown} de # sesiones
Añadir al calendario
Compartir
Sesión plenaria
Coincide con {0}
Otros
Apple y otros calendarios (.ics)
Abra este enlace en el otro dispositivo para añadir allí sus favoritos.
Cancelado
# favorito | # favoritos
No se han podido cargar los calendarios. Inténtelo de nuevo más tarde.
Para la prensa
Falta menos de una hora
Las horas se indican en hora local ({0}).
con nueva hora o sala: {0}
Cuadrícula
No, gracias
Ninguna sesión coincide con estos filtros.
Días
canceladas: {0}
Programa mostrado (.ics): {0}
Ponentes
Favoritos recibidos por enlace
Marque sesiones con la estrella para llevarlas a otro dispositivo mediante un enlace.
Añadir # sesión | Añadir # sesiones
Importante
Ponencia
Inscripción abierta hasta el {0}
nuevas: {0}
Inscripción cerrada
Favorito
Tipo
Colaboradores
No se ha podido compartir el enlace
Comienza en
Enlace
Con retraso
Pausa
Acto social
Contacto de prensa
Lista
h
Idiomas
Nueva
d
Las horas se indican en hora local ({0}) y, al lado, en su zona horaria ({1}).
Faltan menos de diez minutos
Fecha anunciada anteriormente: {0}
Antes:
Acreditación
Documentos
Plazas agotadas
Urgente: {0}
Ahora
Abierta a la prensa
Mi programa
Ir al momento actual
Código QR de este enlace, para escanear con otro dispositivo
Presencial y en línea
Muestra solo estas sesiones
Plazas agotadas; hay lista de espera
{0} min
Modificada
Las horas se indican en su zona horaria ({0}).
En línea
Urgente
{0} h
Antes, en la misma sala
hora local ({0})
Apuntarse a la lista de espera
Página de la sesión
Eje temático
No se ha podido cargar este contenido.
Inscribirse
El programa ha cambiado ({0}).
retiradas: {0}
Cargando…
Ver en directo
Vista
Después, en la misma sala
Las horas se indican en la zona horaria {0}.
Idioma
El programa aún no se ha publicado.
Ver las grabaciones
Inscripción abierta
min
Mi programa (.ics): {0}
Ver la grabación
Cómo llegar
Favorito: {0}
Ocultar: {0}
Otros colaboradores
La organización ha retirado esta sesión del programa.
Mesa redonda
Marque sesiones con la estrella para verlas aquí. Solo se guardan en este navegador.
en su zona horaria ({0})
Noticia siguiente
Iniciar el movimiento
En curso
Favoritos
Enlace copiado
Última actualización: {0}. No se ha podido cargar la versión más reciente.
interpretación: {0}
Titulares
Horario
En su zona horaria
Añadir a un calendario
Sala
Filtros
modificadas: {0}
Todo el día
Cancelada
Aún en curso:
# sesión | # sesiones
En otro dispositivo
de {0} a {1}
No hay noticias en este momento.
Organización
Mapa
Interpretación
Programa
Evento finalizado
Página del evento
Hoy
Al mismo tiempo
No se ha podido cargar una parte del contenido. Se volverá a intentar cuando se restablezca la conexión.
Quitar filtro: {0}
Ya no está en el programa
Copiar enlace
Mostrar # sesión | Mostrar # sesiones
Prensa
Quitar todo
«{0}»
Taller
Nueva hora o sala
Todos los días
en su zona horaria
Logotipos
Noticia anterior
Falta menos de un día
ahora:
Cerrar
Idiomas que entiendo
Todas las noticias
Nueva fecha
Detener el movimiento
Ocultar las sesiones pasadas
Se celebra en línea
Suscribirse a las actualizaciones
«{0}» y «{1}» coinciden en el horario ({2}).
Aplazado
Moderación
Buscar en el programa
hasta el {0}
Franjas horarias libres
Idioma de la mayoría de las sesiones: {0}
Otras sesiones
Guardar o compartir
Noticias`,
  cities:
    'Cairo=El Cairo|Los Angeles=Los Ángeles|New York=Nueva York|Sao Paulo=São Paulo|Ashgabat=Asjabad|Baku=Bakú|Dubai=Dubái|Dushanbe=Dusambé|Jerusalem=Jerusalén|Qatar=Catar|Riyadh=Riad|Samarkand=Samarcanda|Seoul=Seúl|Shanghai=Shanghái|Singapore=Singapur|Tashkent=Taskent|Tbilisi=Tiflis|Tehran=Teherán|Tokyo=Tokio|Yerevan=Ereván|Sydney=Sídney|Amsterdam=Ámsterdam|Athens=Atenas|Belgrade=Belgrado|Berlin=Berlín|Brussels=Bruselas|Bucharest=Bucarest|Chisinau=Chisináu|Copenhagen=Copenhague|Dublin=Dublín|Istanbul=Estambul|Kyiv=Kiev|Lisbon=Lisboa|Ljubljana=Liubliana|London=Londres|Luxembourg=Luxemburgo|Moscow=Moscú|Paris=París|Prague=Praga|Rome=Roma|Skopje=Skopie|Sofia=Sofía|Stockholm=Estocolmo|Tallinn=Tallin|Tirane=Tirana|Vienna=Viena|Vilnius=Vilna|Warsaw=Varsovia|Zurich=Zúrich',
};

export const language = createLanguage('es', parts);
